package org.entrepot.catalog;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.entrepot.platform.text.Messages;
import org.entrepot.platform.value.ReferenceTable;
import org.jspecify.annotations.Nullable;

/**
 * A place in the shipped tree of goods: groups with leaves under them, {@code
 * reference/categories.csv}. Its name is the message {@code catalog.category.<code>}.
 *
 * @param group the group that a leaf stands in, null for a group itself
 * @param chapters the HS chapters in which goods of a leaf usually are, for hints, not for rules
 */
public record Category(String code, @Nullable String group, List<String> chapters) {

  private static final Map<String, Category> ALL = load();

  public Category {
    chapters = List.copyOf(chapters);
  }

  /** The category of a code, if there is one. */
  public static Optional<Category> of(String code) {
    return Optional.ofNullable(ALL.get(code));
  }

  /** The groups, in the order in which they are shown. */
  public static List<Category> groups() {
    return ALL.values().stream().filter(category -> !category.isLeaf()).toList();
  }

  /** All leaves, group by group. */
  public static List<Category> leaves() {
    return ALL.values().stream().filter(Category::isLeaf).toList();
  }

  public boolean isLeaf() {
    return group != null;
  }

  /** The code of the group that it is or stands in. */
  public String groupOrSelf() {
    return group == null ? code : group;
  }

  /** The leaves of a group; a leaf is its own only one. */
  public List<Category> under() {
    return isLeaf()
        ? List.of(this)
        : leaves().stream().filter(leaf -> code.equals(leaf.group())).toList();
  }

  public String name(Locale locale) {
    return Messages.text("catalog.category." + code, locale);
  }

  /** As the API tells it to a reader of that language. */
  public CategoryView view(Locale locale) {
    return new CategoryView(code, name(locale), group, chapters);
  }

  private static Map<String, Category> load() {
    Map<String, Category> groups = new LinkedHashMap<>();
    List<Category> leaves = new ArrayList<>();
    for (List<String> row : ReferenceTable.read("categories")) {
      groups.putIfAbsent(row.get(1), new Category(row.get(1), null, List.of()));
      leaves.add(new Category(row.get(0), row.get(1), List.of(row.get(2).split(",", -1))));
    }
    Map<String, Category> all = new LinkedHashMap<>(groups);
    leaves.forEach(leaf -> all.put(leaf.code(), leaf));
    return Collections.unmodifiableMap(all);
  }
}

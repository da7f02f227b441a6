package org.entrepot.site.platform;

import java.util.Collections;
import java.util.Enumeration;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The languages that the site speaks, each under the name that its readers call it. */
public final class Languages {
  private static final Map<String, String> NAMES = names();
  private static final Set<String> RIGHT_TO_LEFT = Set.of("ar", "fa", "he", "ur");

  private Languages() {}

  private static Map<String, String> names() {
    Map<String, String> names = new LinkedHashMap<>();
    names.put("en", "English");
    names.put("zh", "中文");
    return names;
  }

  /** Language tag to own name, in the order of the menu. */
  public static Map<String, String> all() {
    return Collections.unmodifiableMap(NAMES);
  }

  /** The locale of a tag that the site speaks. */
  public static Optional<Locale> find(String tag) {
    return NAMES.containsKey(tag) ? Optional.of(Locale.forLanguageTag(tag)) : Optional.empty();
  }

  /** The first of the browser's wishes that the site speaks, else English. */
  public static Locale best(Enumeration<Locale> wishes) {
    for (Locale wish : Collections.list(wishes)) {
      Optional<Locale> found = find(wish.getLanguage());
      if (found.isPresent()) {
        return found.get();
      }
    }
    return Locale.ENGLISH;
  }

  /** {@code rtl} for scripts written from the right, else {@code ltr}. */
  public static String direction(Locale locale) {
    return RIGHT_TO_LEFT.contains(locale.getLanguage()) ? "rtl" : "ltr";
  }
}

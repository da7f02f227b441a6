package org.entrepot.site.catalog;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.entrepot.catalog.Category;
import org.entrepot.site.platform.Here;
import org.entrepot.site.platform.Show;
import org.entrepot.site.platform.Text;
import org.entrepot.site.platform.Visitor;

/** Turns the counts of a list into links; within a chosen group its categories unfold. */
@RequestScoped
public class Facets {
  private static final int MOST_COUNTRIES = 12;

  @Inject private Here here;
  @Inject private Show show;
  @Inject private Text text;
  @Inject private Visitor visitor;

  List<FacetLink> categories(Map<String, Long> counts) {
    String chosen = here.query("category");
    Optional<String> open = Category.of(chosen).map(Category::groupOrSelf);
    List<FacetLink> links = new ArrayList<>();
    for (Category group : Category.groups()) {
      addCategory(links, group, counts, chosen);
      if (open.filter(group.code()::equals).isPresent()) {
        group.under().forEach(leaf -> addCategory(links, leaf, counts, chosen));
      }
    }
    return links;
  }

  private void addCategory(
      List<FacetLink> links, Category category, Map<String, Long> counts, String chosen) {
    long count = counts.getOrDefault(category.code(), 0L);
    boolean current = category.code().equals(chosen);
    if (count > 0 || current) {
      String wanted = current ? "" : category.code();
      links.add(
          new FacetLink(
              category.name(visitor.getLocale()),
              count,
              here.first("category", wanted),
              current,
              category.isLeaf() ? 1 : 0));
    }
  }

  List<FacetLink> countries(Map<String, Long> counts) {
    String chosen = here.query("country");
    return counts.entrySet().stream()
        .limit(MOST_COUNTRIES)
        .map(
            entry -> {
              boolean current = entry.getKey().equalsIgnoreCase(chosen);
              return new FacetLink(
                  show.country(entry.getKey()),
                  entry.getValue(),
                  here.first("country", current ? "" : entry.getKey()),
                  current,
                  0);
            })
        .toList();
  }

  /** By the highest price, in the reader's currency, which the link carries along. */
  List<FacetLink> prices(Map<String, Long> counts, String currency) {
    String chosen = here.query("priceIn").isEmpty() ? "" : here.query("priceMax");
    return counts.entrySet().stream()
        .filter(entry -> entry.getValue() > 0 || entry.getKey().equals(chosen))
        .map(
            entry -> {
              boolean current = entry.getKey().equals(chosen);
              String label =
                  text.of(
                      "catalog.page.facet.amount",
                      "amount",
                      currency + " " + show.number(new BigDecimal(entry.getKey())));
              String href =
                  here.first(
                      Map.of("priceMax", current ? "" : entry.getKey(), "priceIn", currency));
              return new FacetLink(label, entry.getValue(), href, current, 0);
            })
        .toList();
  }

  /** By an upper bound, which is the parameter's value. */
  List<FacetLink> upTo(String parameter, String words, Map<String, Long> counts) {
    String chosen = here.query(parameter);
    return counts.entrySet().stream()
        .filter(entry -> entry.getValue() > 0 || entry.getKey().equals(chosen))
        .map(
            entry -> {
              boolean current = entry.getKey().equals(chosen);
              return new FacetLink(
                  text.of(words, "most", show.number(new BigDecimal(entry.getKey()))),
                  entry.getValue(),
                  here.first(parameter, current ? "" : entry.getKey()),
                  current,
                  0);
            })
        .toList();
  }
}

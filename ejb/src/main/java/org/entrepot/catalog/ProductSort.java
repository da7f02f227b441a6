package org.entrepot.catalog;

import java.util.Locale;
import org.entrepot.platform.error.Refusal;
import org.jspecify.annotations.Nullable;

/**
 * The order of the public list. Prices of several currencies are not comparable: by price, each
 * currency is a block of its own unless one is asked for.
 */
public enum ProductSort {
  /** Last published first. */
  NEWEST("p.publishedAt desc"),
  PRICE_ASC("p.terms.currency, p.terms.lowestPrice"),
  PRICE_DESC("p.terms.currency, p.terms.lowestPrice desc"),
  /** Fewest days first. */
  LEAD_TIME("p.goods.leadTimeDays");

  private final String order;

  ProductSort(String order) {
    this.order = order;
  }

  /** Reads {@code price_asc}; absent means newest, anything else is {@code sort_unknown} (422). */
  public static ProductSort of(@Nullable String text) {
    if (text == null || text.isBlank()) {
      return NEWEST;
    }
    for (ProductSort sort : values()) {
      if (sort.code().equals(text)) {
        return sort;
      }
    }
    throw Refusal.invalid("sort", "sort_unknown");
  }

  /** As addresses have it: {@code lead_time}. */
  public String code() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** For a query; the id decides between equals, the younger first. */
  String order() {
    return order + ", p.id desc";
  }
}

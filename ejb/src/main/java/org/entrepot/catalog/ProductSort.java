package org.entrepot.catalog;

import java.util.Locale;
import org.entrepot.platform.value.InvalidValue;

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

  /** Reads {@code price_asc}; anything else is the invalid value {@code sort_unknown}. */
  public static ProductSort of(String text) {
    for (ProductSort sort : values()) {
      if (sort.code().equals(text)) {
        return sort;
      }
    }
    throw new InvalidValue("sort_unknown", "Not an order of the list");
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

package org.entrepot.search;

import java.util.Locale;
import java.util.Optional;
import org.entrepot.platform.value.InvalidValue;

/** The order of a list of products; prices of several currencies by their reference rates. */
public enum ProductSort {
  /** Best first; without words, newest first. */
  RELEVANCE(Measure.SINCE, false),
  /** Last published first. */
  NEWEST(Measure.SINCE, false),
  PRICE_ASC(Measure.PRICE, true),
  PRICE_DESC(Measure.PRICE, false),
  /** Fewest days first. */
  LEAD_TIME(Measure.LEAD_TIME, true),
  /** Smallest first. */
  MINIMUM_ORDER(Measure.MINIMUM_ORDER, true);

  private final Measure measure;
  private final boolean growing;

  ProductSort(Measure measure, boolean growing) {
    this.measure = measure;
    this.growing = growing;
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

  /** By what a list with or without words stands in this order. */
  Order order(boolean words) {
    return this == RELEVANCE && words
        ? new Order(code(), Optional.empty(), false)
        : new Order(code(), Optional.of(measure), growing);
  }
}

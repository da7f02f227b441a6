package org.entrepot.catalog;

import java.util.List;

/** What can happen to a product that the public sees, by the type of the event. */
public final class ProductEvent {

  public static final String PUBLISHED = "product.published";
  public static final String WITHDRAWN = "product.withdrawn";

  /** Its description or its pictures, while it is published. */
  public static final String CHANGED = "product.changed";

  public static final List<String> ALL = List.of(PUBLISHED, WITHDRAWN, CHANGED);

  private ProductEvent() {}
}

package org.entrepot.storefront;

import org.jspecify.annotations.Nullable;

/**
 * A storefront as everybody sees it; the members are those of {@link ArrangeStorefront}.
 *
 * @param version 0 for one that nobody has arranged yet
 */
public record StorefrontView(
    @Nullable String path,
    Accent accent,
    boolean inquiryOnly,
    @Nullable String tagline,
    @Nullable Integer foundedYear,
    @Nullable Integer employees,
    @Nullable Integer floorSquareMetres,
    @Nullable String monthlyOutput,
    @Nullable Integer exportPercent,
    long version) {

  static final StorefrontView PLAIN =
      new StorefrontView(null, Accent.TEAL, false, null, null, null, null, null, null, 0);

  /** Whether anything is told of the works. */
  public boolean hasFacts() {
    return foundedYear != null
        || employees != null
        || floorSquareMetres != null
        || monthlyOutput != null
        || exportPercent != null;
  }
}

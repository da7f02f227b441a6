package org.entrepot.platform.value;

import org.jspecify.annotations.Nullable;

/**
 * An Incoterms 2020 rule with its named place (at most 120 characters) and, where it has one, the
 * place's UN/LOCODE. The place is the one that the rule is followed by: for the C rules the
 * destination.
 *
 * <p>Errors: {@code place_missing}, {@code place_too_long}, {@code place_characters}.
 */
public record DeliveryTerms(Incoterm incoterm, String place, @Nullable UnLocode locode) {
  private static final int LONGEST_PLACE = 120;

  public DeliveryTerms {
    place = Line.of(place, LONGEST_PLACE, "place");
  }

  public DeliveryTerms(Incoterm incoterm, String place) {
    this(incoterm, place, null);
  }

  /** As a contract writes it: {@code FOB Shanghai, Incoterms® 2020}. */
  public String clause() {
    return incoterm + " " + place + ", Incoterms® 2020";
  }

  @Override
  public String toString() {
    return locode == null ? incoterm + " " + place : incoterm + " " + place + " (" + locode + ")";
  }
}

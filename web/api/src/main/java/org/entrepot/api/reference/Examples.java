package org.entrepot.api.reference;

/** Request bodies. */
final class Examples {

  static final String APPLY =
      """
      {"validFrom": "2027-01-01", "confirmed": false}
      """;

  private Examples() {}
}

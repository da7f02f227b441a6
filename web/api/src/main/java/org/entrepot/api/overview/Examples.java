package org.entrepot.api.overview;

/** Request bodies. */
final class Examples {

  static final String DROP =
      """
      {"reason": "The company was told by phone."}
      """;

  private Examples() {}
}

package org.entrepot.api.ordering;

/** Request bodies that work on the demo data on any day: a day that is absent is today. */
final class Examples {

  static final String READINESS =
      """
      {
        "lines": [{"position": 1, "quantity": "1"}],
        "packages": [
          {"count": 1, "kind": "CT", "netKilograms": "12.5", "grossKilograms": "13.2"}
        ]
      }
      """;

  static final String HAND_OVER =
      """
      {"carrier": "Blue Anchor Line", "transportDocument": "BAL2026112200017"}
      """;

  static final String RECEIPT = "{}";

  static final String PAYMENT =
      """
      {"reference": "E2E-4711"}
      """;

  static final String CANCELLATION =
      """
      {"reason": "Ordered twice by mistake"}
      """;

  private Examples() {}
}

package org.entrepot.api.catalog;

/** Request bodies that work on the demo data on any day. */
final class Examples {

  static final String PRODUCT =
      """
      {
        "title": "Vacuum bottle 500 ml, stainless steel",
        "language": "en",
        "description": "Double wall, 18/8 steel, keeps warm for 12 hours. Lid with carrying loop.",
        "category": "kitchenware",
        "currency": "USD",
        "unit": "C62",
        "tiers": [
          {"from": "100", "price": "4.20"},
          {"from": "1000", "price": "3.85"},
          {"from": "10000", "price": "3.4125"}
        ],
        "orderMultiple": "50",
        "hs": "961700",
        "origin": "CN",
        "netKilograms": "0.35",
        "grossKilograms": "0.42",
        "leadTimeDays": 25
      }
      """;

  static final String MAIN_PICTURE =
      """
      {"digest": "8709b12bee3fc735680bcfb63bd8ee4e4e2efb1731e808e9a9a4fa9ec402dc3f"}
      """;

  private Examples() {}
}

package org.entrepot.api.sourcing;

/** Request bodies that work on the demo data on any day. */
final class Examples {

  static final String RFQ =
      """
      {
        "title": "Desk lamps for a hotel chain",
        "description": "For 40 hotels. Please quote with CE marking; samples before the order.",
        "language": "en",
        "delivery": {"incoterm": "FOB", "place": "Ningbo", "locode": "CNNBG"},
        "currency": "USD",
        "targetPricesShared": false,
        "lines": [
          {
            "description": "Desk lamp, LED, 8 W, brass finish",
            "hs": "940521",
            "quantity": {"value": "1200", "unit": "C62"},
            "targetPrice": "14.50"
          }
        ]
      }
      """;

  static final String QUOTATION =
      """
      {
        "lines": [
          {
            "position": 1,
            "unitPrice": "15.20",
            "leadTimeDays": 30,
            "origin": "CN",
            "tiers": [{"from": "2000", "unitPrice": "14.85"}]
          }
        ],
        "payment": {
          "instalments": [
            {"percent": "30", "trigger": "ON_ORDER"},
            {"percent": "70", "trigger": "BEFORE_SHIPMENT"}
          ]
        },
        "note": "Price includes the export carton.",
        "language": "en"
      }
      """;

  static final String COUNTER_OFFER =
      """
      {
        "lines": [{"position": 1, "unitPrice": "14.80"}],
        "note": "At 14.80 we can order this week.",
        "language": "en"
      }
      """;

  static final String MESSAGE =
      """
      {"text": "Can you send a sample of the brass finish?", "language": "en"}
      """;

  static final String REASON =
      """
      {"reason": "The project was postponed."}
      """;

  private Examples() {}
}

package org.entrepot.api.directory;

/** Request bodies that work on the demo data on any day. */
final class Examples {

  static final String REGISTRATION =
      """
      {"name": "Nordhafen Handel GmbH", "country": "DE", "kinds": ["BUYER"], "zone": "Europe/Berlin"}
      """;

  static final String COMPANY =
      """
      {
        "name": "Nordhafen Handel GmbH",
        "country": "DE",
        "kinds": ["BUYER"],
        "registrationNumber": "HRB 12345",
        "taxId": "DE136695976",
        "address": {"street": "Kaistraße 1", "city": "Hamburg", "postalCode": "20457"},
        "email": "trade@nordhafen-handel.example",
        "phone": "+49 40 123456",
        "website": "https://nordhafen-handel.example",
        "description": "Hand tools and fasteners for the trade in northern Europe.",
        "language": "en",
        "zone": "Europe/Berlin",
        "signing": false
      }
      """;

  static final String DECISION =
      """
      {"decision": "REJECT", "reason": "The licence cannot be read. Please upload a sharper picture."}
      """;

  static final String INVITATION =
      """
      {"email": "greta.lorenz@nordhafen-handel.example", "role": "SALES"}
      """;

  static final String TOKEN =
      """
      {"token": "q1Zr3o6X0m2vK8uYtN4bWc7aLd5eSfGhJiPkRxTzUvE"}
      """;

  static final String ROLE =
      """
      {"role": "FINANCE"}
      """;

  static final String LANGUAGE =
      """
      {"language": "en"}
      """;

  private Examples() {}
}

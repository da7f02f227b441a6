package org.entrepot.notification;

import java.util.Map;

/** The page of the site on which an object is shown, by the prefix of its number. */
final class SitePath {

  private static final Map<String, String> FOLDERS =
      Map.of(
          "RFQ", "/desk/rfqs/",
          "QUO", "/desk/quotations/",
          "CON", "/desk/contracts/",
          "ORD", "/desk/orders/",
          "INV", "/desk/invoices/");

  private SitePath() {}

  /** Such as {@code /desk/rfqs/RFQ-7K2M9QXD4B}; the messages for what has no page of its own. */
  static String of(String number) {
    String prefix = number.contains("-") ? number.substring(0, number.indexOf('-')) : "";
    if (prefix.equals("COM")) {
      return "/desk/company";
    }
    return FOLDERS.containsKey(prefix) ? FOLDERS.get(prefix) + number : "/desk/messages";
  }
}

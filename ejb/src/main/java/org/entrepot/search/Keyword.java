package org.entrepot.search;

import java.util.Locale;

/** What a document has as codes, to filter and count by. */
enum Keyword {
  CATEGORY,
  COUNTRY,
  CURRENCY,
  SUPPLIER,
  VERIFIED;

  String field() {
    return name().toLowerCase(Locale.ROOT);
  }
}

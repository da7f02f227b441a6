package org.entrepot.directory;

import java.util.Locale;

/** What can happen to a company, each told to its people by the notice of its type. */
enum CompanyEvent {
  SUBMITTED,
  VERIFIED,
  REJECTED,
  SUSPENDED,
  REINSTATED,
  LAPSED;

  /** Such as {@code company.verified}. */
  String type() {
    return "company." + name().toLowerCase(Locale.ROOT);
  }
}

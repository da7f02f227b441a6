package org.entrepot.directory;

import java.util.Locale;

/**
 * What can happen to a company, each told to its people by the notice of its type; a change of what
 * the public sees is nobody's news.
 */
public enum CompanyEvent {
  SUBMITTED,
  VERIFIED,
  REJECTED,
  SUSPENDED,
  REINSTATED,
  LAPSED,
  CHANGED;

  /** Such as {@code company.verified}. */
  public String type() {
    return "company." + name().toLowerCase(Locale.ROOT);
  }
}

package org.entrepot.directory;

import java.util.List;
import java.util.Locale;
import org.entrepot.platform.access.Caller;

/**
 * How a person stands on the exchange.
 *
 * @param companies the companies that the person may act for, the oldest membership first
 * @param language the person's own language
 */
public record Standing(Caller caller, List<CompanyChoice> companies, Locale language) {

  public Standing {
    companies = List.copyOf(companies);
  }
}

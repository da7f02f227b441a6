package org.entrepot.directory;

import java.util.List;
import java.util.Locale;
import org.entrepot.platform.access.Caller;
import org.entrepot.platform.error.Refusal;

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

  /**
   * The caller, who must have said for which of several companies they act.
   *
   * @throws Refusal {@code company_required} (409)
   */
  public Caller decided() {
    if (caller.member().isEmpty() && companies.size() > 1) {
      throw Refusal.rule("company_required");
    }
    return caller;
  }
}

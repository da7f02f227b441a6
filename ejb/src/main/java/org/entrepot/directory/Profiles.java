package org.entrepot.directory;

import jakarta.inject.Inject;
import org.entrepot.platform.access.Caller;
import org.entrepot.platform.access.Needs;
import org.entrepot.platform.access.Reads;
import org.entrepot.platform.access.Right;
import org.entrepot.platform.access.Service;
import org.entrepot.platform.value.CompanyId;

/** What processes ask of a company that is not the caller's. */
@Service
public class Profiles {

  @Inject private Companies companies;

  /** How the company trades. */
  @Needs(Right.WITHIN)
  @Reads
  public TradeProfile of(Caller caller, CompanyId company) {
    return companies.known(company).profile();
  }
}

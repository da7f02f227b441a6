package org.entrepot.process;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import org.entrepot.contracting.ContractView;
import org.entrepot.directory.Profiles;
import org.entrepot.invoicing.InvoicedOrder;
import org.entrepot.platform.access.Caller;
import org.entrepot.platform.time.TradeClock;
import org.entrepot.platform.value.Deal;

/** Gathers what a deal's papers need of the companies: languages, and the day at the seller's. */
@ApplicationScoped
class TradePapers {

  @Inject private Profiles profiles;
  @Inject private TradeClock clock;

  /** Papers are dated where their issuer is. */
  LocalDate today(Caller caller, Deal deal) {
    return clock.today(profiles.of(caller, deal.sellerId()).zone());
  }

  InvoicedOrder of(Caller caller, String order, ContractView contract, Deal deal) {
    return new InvoicedOrder(
        order,
        contract.number(),
        contract.documentNumber(),
        deal,
        profiles.of(caller, deal.sellerId()).language(),
        profiles.of(caller, deal.buyerId()).language());
  }
}

package org.entrepot.process;

import jakarta.inject.Inject;
import java.time.LocalDate;
import org.entrepot.contracting.ConcludeContract;
import org.entrepot.contracting.ContractView;
import org.entrepot.contracting.Contracting;
import org.entrepot.contracting.Formation;
import org.entrepot.directory.Profiles;
import org.entrepot.directory.TradeProfile;
import org.entrepot.invoicing.InvoiceView;
import org.entrepot.invoicing.Invoicing;
import org.entrepot.ordering.OrderView;
import org.entrepot.ordering.Ordering;
import org.entrepot.ordering.PlaceOrder;
import org.entrepot.platform.access.Caller;
import org.entrepot.platform.access.Needs;
import org.entrepot.platform.access.Right;
import org.entrepot.platform.access.Service;
import org.entrepot.platform.access.Subject;
import org.entrepot.platform.error.Refusal;
import org.entrepot.platform.value.Deal;
import org.entrepot.sourcing.AcceptVersion;
import org.entrepot.sourcing.Sourcing;
import org.jspecify.annotations.Nullable;

/**
 * The last word of a negotiation: in one transaction the quotation is accepted, the contract
 * concluded, the order placed and the proforma invoice issued, or nothing of it.
 */
@Service
public class AcceptQuotation {

  @Inject private Sourcing sourcing;
  @Inject private Profiles profiles;
  @Inject private Contracting contracting;
  @Inject private Ordering ordering;
  @Inject private Invoicing invoicing;
  @Inject private TradePapers papers;

  /**
   * Accepts the version that the digest names. Where either company signs its contracts, the order
   * waits for both signatures and no proforma is issued yet.
   *
   * @throws Refusal those of {@link Sourcing#accept}; {@code unprintable_text} (409) for a name
   *     that no font can draw
   */
  @Needs(
      value = {Right.BUY, Right.SELL},
      verified = true)
  public ConcludedTrade accept(Caller caller, @Subject String number, AcceptVersion command) {
    Deal deal = sourcing.accept(caller, number, command).deal();
    TradeProfile seller = profiles.of(caller, deal.sellerId());
    TradeProfile buyer = profiles.of(caller, deal.buyerId());
    boolean signing = seller.signing() || buyer.signing();
    Formation formation = signing ? Formation.ON_SIGNATURE : Formation.ON_ACCEPTANCE;
    LocalDate on = papers.today(caller, deal);
    ContractView contract =
        contracting.conclude(
            caller, new ConcludeContract(deal, formation, on, seller.language(), buyer.language()));
    OrderView order = ordering.place(caller, new PlaceOrder(contract.number(), deal, signing, on));
    @Nullable InvoiceView invoice =
        signing
            ? null
            : invoicing.proforma(caller, papers.of(caller, order.number(), contract, deal), on);
    return new ConcludedTrade(number, contract, order, invoice);
  }
}

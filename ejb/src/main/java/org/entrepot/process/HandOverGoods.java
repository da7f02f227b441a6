package org.entrepot.process;

import jakarta.inject.Inject;
import org.entrepot.contracting.ContractView;
import org.entrepot.contracting.Contracting;
import org.entrepot.invoicing.Carriage;
import org.entrepot.invoicing.InvoiceView;
import org.entrepot.invoicing.InvoicedGoods;
import org.entrepot.invoicing.Invoicing;
import org.entrepot.ordering.Consignment;
import org.entrepot.ordering.HandOver;
import org.entrepot.ordering.HandOverView;
import org.entrepot.ordering.Ordering;
import org.entrepot.platform.access.Caller;
import org.entrepot.platform.access.Needs;
import org.entrepot.platform.access.Right;
import org.entrepot.platform.access.Service;
import org.entrepot.platform.access.Subject;
import org.entrepot.platform.error.Refusal;

/** Goods leave: the hand-over is recorded, and the commercial invoice of what left is issued. */
@Service
public class HandOverGoods {

  @Inject private Ordering ordering;
  @Inject private Contracting contracting;
  @Inject private Invoicing invoicing;
  @Inject private TradePapers papers;

  /**
   * Hands packed goods over to a carrier.
   *
   * @throws Refusal {@code order_state} or {@code nothing_packed} (409), {@code seller_only} (403),
   *     or each field that does not hold (422)
   */
  @Needs({Right.SELL, Right.SHIP})
  public InvoicedStep handOver(Caller caller, @Subject String number, HandOver command) {
    Consignment left = ordering.handOver(caller, number, command);
    ContractView contract = contracting.contract(caller, left.order().contract());
    InvoiceView issued =
        invoicing.issueCommercial(
            caller,
            papers.of(caller, number, contract, left.deal()),
            new InvoicedGoods(left.goods(), left.packages()),
            carriage(left),
            papers.today(caller, left.deal()));
    return new InvoicedStep(left.order(), issued);
  }

  private static Carriage carriage(Consignment left) {
    HandOverView latest = left.order().handOvers().get(left.order().handOvers().size() - 1);
    return new Carriage(
        latest.number(), latest.carrier(), latest.transportDocument(), latest.handedOverOn());
  }
}

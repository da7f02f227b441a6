package org.entrepot.process;

import jakarta.inject.Inject;
import org.entrepot.contracting.ContractView;
import org.entrepot.contracting.Contracting;
import org.entrepot.invoicing.InvoiceView;
import org.entrepot.invoicing.InvoicedGoods;
import org.entrepot.invoicing.Invoicing;
import org.entrepot.ordering.Consignment;
import org.entrepot.ordering.Ordering;
import org.entrepot.ordering.PackedQuantities;
import org.entrepot.platform.access.Caller;
import org.entrepot.platform.access.Needs;
import org.entrepot.platform.access.Right;
import org.entrepot.platform.access.Service;
import org.entrepot.platform.access.Subject;
import org.entrepot.platform.error.Refusal;

/** Goods ready: what stands packed is recorded, and the commercial invoice is drafted from it. */
@Service
public class RecordReadiness {

  @Inject private Ordering ordering;
  @Inject private Contracting contracting;
  @Inject private Invoicing invoicing;
  @Inject private TradePapers papers;

  /**
   * Records packed quantities in place of earlier ones that have not left.
   *
   * @throws Refusal {@code order_state} (409), {@code seller_only} (403), or each line and package
   *     that does not hold (422)
   */
  @Needs({Right.SELL, Right.SHIP})
  public InvoicedStep record(Caller caller, @Subject String number, PackedQuantities command) {
    Consignment ready = ordering.ready(caller, number, command);
    ContractView contract = contracting.contract(caller, ready.order().contract());
    InvoiceView draft =
        invoicing.draftCommercial(
            caller,
            papers.of(caller, number, contract, ready.deal()),
            new InvoicedGoods(ready.goods(), ready.packages()));
    return new InvoicedStep(ready.order(), draft);
  }
}

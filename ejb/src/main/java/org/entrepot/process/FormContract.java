package org.entrepot.process;

import jakarta.inject.Inject;
import java.time.LocalDate;
import org.entrepot.contracting.ContractView;
import org.entrepot.contracting.Contracting;
import org.entrepot.contracting.SignContract;
import org.entrepot.contracting.SignedContract;
import org.entrepot.invoicing.Invoicing;
import org.entrepot.ordering.OrderView;
import org.entrepot.ordering.Ordering;
import org.entrepot.platform.access.Caller;
import org.entrepot.platform.access.Needs;
import org.entrepot.platform.access.Right;
import org.entrepot.platform.access.Service;
import org.entrepot.platform.access.Subject;
import org.entrepot.platform.error.Refusal;
import org.entrepot.platform.value.Deal;

/**
 * Consent by consent a contract forms: the second one brings it into force, confirms the order,
 * makes the deposit due and issues the proforma invoice.
 */
@Service
public class FormContract {

  @Inject private Contracting contracting;
  @Inject private Ordering ordering;
  @Inject private Invoicing invoicing;
  @Inject private TradePapers papers;

  /**
   * Records the consent of the caller's company to the printed contract.
   *
   * @throws Refusal those of {@link Contracting#sign}
   */
  @Needs({Right.BUY, Right.SELL})
  public ContractView sign(Caller caller, @Subject String number, SignContract command) {
    SignedContract signed = contracting.sign(caller, number, command);
    signed.deal().ifPresent(deal -> bringIntoForce(caller, signed.contract(), deal));
    return signed.contract();
  }

  private void bringIntoForce(Caller caller, ContractView contract, Deal deal) {
    LocalDate on = papers.today(caller, deal);
    OrderView order = ordering.confirm(caller, contract.number(), on);
    invoicing.proforma(caller, papers.of(caller, order.number(), contract, deal), on);
  }
}

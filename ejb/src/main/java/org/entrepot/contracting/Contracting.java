package org.entrepot.contracting;

import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.entrepot.platform.access.Caller;
import org.entrepot.platform.access.Needs;
import org.entrepot.platform.access.Reads;
import org.entrepot.platform.access.Right;
import org.entrepot.platform.access.Service;
import org.entrepot.platform.access.Subject;
import org.entrepot.platform.deal.Side;
import org.entrepot.platform.error.Refusal;
import org.entrepot.platform.file.FileStore;
import org.entrepot.platform.file.StoredFile;
import org.entrepot.platform.outbox.Event;
import org.entrepot.platform.outbox.Outbox;
import org.entrepot.platform.page.Page;
import org.entrepot.platform.page.PageRequest;
import org.entrepot.platform.series.NumberSeries;
import org.entrepot.platform.text.Figures;
import org.entrepot.platform.time.TradeClock;
import org.entrepot.platform.value.Deal;

/** Contracts: concluding, signing, reading. */
@Service
public class Contracting {

  private static final String SERIES = "SC";

  @Inject private Contracts contracts;
  @Inject private NumberSeries series;
  @Inject private FileStore files;
  @Inject private Outbox outbox;
  @Inject private TradeClock clock;

  /**
   * Concludes a contract and prints it. Its number is drawn when nothing else can fail but the
   * printing itself.
   *
   * @throws Refusal {@code unprintable_text} (409) for a name that no font can draw
   */
  @Needs(Right.WITHIN)
  public ContractView conclude(Caller caller, ConcludeContract command) {
    Contract contract = new Contract(command, clock.now());
    contracts.add(contract);
    String documentNumber = series.next(contract.issuer(), SERIES, command.on().getYear());
    byte[] pdf = new ContractLayout(command, contract.number(), documentNumber).toBytes();
    contract.print(documentNumber, files.keep(pdf, "application/pdf", documentNumber + ".pdf"));
    tell(
        contract,
        command.formation() == Formation.ON_SIGNATURE ? "contract.offered" : "contract.in_force");
    return contract.view(List.of());
  }

  /**
   * Records the consent of the caller's company to the printed contract.
   *
   * @throws Refusal {@code contract_state}, {@code contract_signed}, {@code contract_digest} or
   *     {@code contract_needs_no_signature} (409), {@code right_missing} (403) for somebody who may
   *     not bind the company on its side of the deal
   */
  @Needs(Right.WITHIN)
  public SignedContract sign(Caller caller, @Subject String number, SignContract command) {
    Contract contract = contracts.own(number, caller.company());
    Side side = contract.parties().sideOf(caller.company()).orElseThrow(Refusal::notFound);
    if (!caller.can(side.trading())) {
      throw Refusal.forbidden("right_missing");
    }
    List<Side> signed = contracts.consents(contract).stream().map(Consent::side).toList();
    contract.sign(side, command.digest(), signed, clock.now());
    contracts.add(new Consent(contract, side, caller.user(), command.digest(), clock.now()));
    boolean inForce = contract.status() == ContractStatus.IN_FORCE;
    tell(contract, inForce ? "contract.in_force" : "contract.signed");
    return new SignedContract(
        contract.view(contracts.consents(contract)),
        inForce ? Optional.of(contract.deal()) : Optional.empty());
  }

  /** Notes that both sides have done what they owed. */
  @Needs(Right.WITHIN)
  public void complete(Caller caller, @Subject String number) {
    contracts.any(number).complete();
  }

  /** Ends a contract whose order was cancelled. */
  @Needs(Right.WITHIN)
  public void terminate(Caller caller, @Subject String number) {
    contracts.any(number).terminate();
  }

  /** A contract as its parties see it; the operator and the regulator see any. */
  @Needs({Right.READ, Right.OPERATE, Right.REGULATE})
  @Reads
  public ContractView contract(Caller caller, @Subject String number) {
    Contract contract = visible(caller, number);
    return contract.view(contracts.consents(contract));
  }

  /** The contracts to which the acting company is party, newest first. */
  @Needs(Right.READ)
  @Reads
  public Page<ContractSummary> mine(Caller caller, FindContracts find, PageRequest page) {
    return Page.cut(
        contracts.of(caller.company(), find, page), page, Contract::id, Contract::summary);
  }

  /** The printed contract. */
  @Needs({Right.READ, Right.OPERATE, Right.REGULATE})
  @Reads
  public StoredFile pdf(Caller caller, @Subject String number) {
    return visible(caller, number).file();
  }

  private Contract visible(Caller caller, String number) {
    return caller.can(Right.OPERATE) || caller.can(Right.REGULATE)
        ? contracts.any(number)
        : contracts.own(number, caller.company());
  }

  private void tell(Contract contract, String type) {
    Deal deal = contract.deal();
    outbox.publish(
        new Event(
            type,
            contract.number(),
            Map.of(
                "document", contract.documentNumber(),
                "seller", deal.seller().name(),
                "buyer", deal.buyer().name(),
                "total", Figures.money(deal.total())),
            contract.parties().ids()));
  }
}

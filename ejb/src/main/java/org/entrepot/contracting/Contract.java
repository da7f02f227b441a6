package org.entrepot.contracting;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.entrepot.platform.deal.AgreedDeal;
import org.entrepot.platform.deal.Parties;
import org.entrepot.platform.deal.PricedLine;
import org.entrepot.platform.deal.Side;
import org.entrepot.platform.error.Refusal;
import org.entrepot.platform.file.StoredFile;
import org.entrepot.platform.number.Numbers;
import org.entrepot.platform.value.CompanyId;
import org.entrepot.platform.value.Deal;
import org.entrepot.platform.value.Digest;
import org.jspecify.annotations.Nullable;

/** What two companies are bound to, or are asked to bind themselves to. */
@Entity
@Table(name = "contracting_contract")
class Contract {

  @Id
  @GeneratedValue(strategy = GenerationType.IDENTITY)
  private long id;

  @Column private String number;

  @Enumerated(EnumType.STRING)
  private ContractStatus status;

  @Enumerated(EnumType.STRING)
  private Formation formation;

  @Embedded private AgreedDeal agreed;

  @Column(name = "concluded_on")
  private LocalDate concludedOn;

  @Nullable @Column(name = "in_force_at")
  private Instant inForceAt;

  @Nullable @Column(name = "document_number")
  private String documentNumber;

  @Nullable @Embedded private StoredFile file;
  @Version private long version;

  protected Contract() {}

  /** Concludes: offered to both for signature, or binding at once. */
  Contract(ConcludeContract command, Instant now) {
    this.number = Numbers.random("CON");
    this.status = ContractStatus.DRAFT.to(ContractStatus.OFFERED);
    this.formation = command.formation();
    this.agreed = new AgreedDeal(command.deal());
    this.concludedOn = command.on();
    if (formation == Formation.ON_ACCEPTANCE) {
      enterIntoForce(now);
    }
  }

  /** Takes its legal number and the printed document; both stay for ever. */
  void print(String legalNumber, StoredFile document) {
    documentNumber = legalNumber;
    file = document;
  }

  /**
   * Records a side's consent.
   *
   * @param signed the sides that have consented before
   * @throws Refusal {@code contract_state}, {@code contract_signed} or {@code contract_digest}
   */
  void sign(Side side, Digest digest, List<Side> signed, Instant now) {
    if (formation == Formation.ON_ACCEPTANCE) {
      throw Refusal.rule("contract_needs_no_signature");
    }
    ContractStatus next = signed.isEmpty() ? ContractStatus.SIGNED_BY_ONE : ContractStatus.IN_FORCE;
    ContractStatus reached = status.to(next);
    if (signed.contains(side)) {
      throw Refusal.rule("contract_signed");
    }
    if (!digest.equals(digest())) {
      throw Refusal.rule("contract_digest");
    }
    if (reached == ContractStatus.IN_FORCE) {
      enterIntoForce(now);
    } else {
      status = reached;
    }
  }

  void complete() {
    status = status.to(ContractStatus.COMPLETED);
  }

  void terminate() {
    status = status.to(ContractStatus.TERMINATED);
  }

  private void enterIntoForce(Instant now) {
    status = status.to(ContractStatus.IN_FORCE);
    inForceAt = now;
  }

  long id() {
    return id;
  }

  String number() {
    return number;
  }

  ContractStatus status() {
    return status;
  }

  Formation formation() {
    return formation;
  }

  Parties parties() {
    return agreed.parties();
  }

  Deal deal() {
    return agreed.deal();
  }

  String documentNumber() {
    return printed(documentNumber);
  }

  StoredFile file() {
    return printed(file);
  }

  CompanyId issuer() {
    return agreed.parties().idOf(Side.SELLER);
  }

  private Digest digest() {
    return Digest.parse(file().digest());
  }

  private static <T> T printed(@Nullable T value) {
    if (value == null) {
      throw new IllegalStateException("A contract is printed when it is concluded");
    }
    return value;
  }

  ContractSummary summary() {
    return new ContractSummary(
        number,
        documentNumber(),
        status,
        formation,
        agreed.quotation(),
        agreed.parties().seller(),
        agreed.parties().buyer(),
        agreed.total(),
        concludedOn);
  }

  ContractView view(List<Consent> consents) {
    Deal deal = deal();
    return new ContractView(
        number,
        documentNumber(),
        status,
        formation,
        agreed.quotation(),
        deal.seller(),
        deal.buyer(),
        deal.lines().stream().map(PricedLine::of).toList(),
        agreed.total(),
        deal.delivery(),
        deal.payment(),
        deal.shipBy(),
        concludedOn,
        inForceAt,
        digest(),
        consents.stream().map(consent -> consent.view(parties().of(consent.side()))).toList(),
        version);
  }
}

package org.entrepot.contracting;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import org.entrepot.platform.access.Person;
import org.entrepot.platform.deal.PartyName;
import org.entrepot.platform.deal.Side;
import org.entrepot.platform.value.Digest;

/**
 * One side's recorded consent: who, when, and to which document. The database lets the application
 * insert and read it only. It is no cryptographic signature and is never called one.
 */
@Entity
@Table(name = "contracting_consent")
class Consent {

  @Id
  @GeneratedValue(strategy = GenerationType.IDENTITY)
  private long id;

  @Column(name = "contract_id")
  private long contractId;

  @Column(name = "company_id")
  private long companyId;

  @Enumerated(EnumType.STRING)
  private Side side;

  @Column private String person;

  @Column(name = "person_name")
  private String personName;

  @Column private String digest;
  @Column private Instant at;

  protected Consent() {}

  Consent(Contract contract, Side side, Person person, Digest digest, Instant at) {
    this.contractId = contract.id();
    this.companyId = contract.parties().idOf(side).value();
    this.side = side;
    this.person = person.subject();
    this.personName = person.name();
    this.digest = digest.toString();
    this.at = at;
  }

  Side side() {
    return side;
  }

  ConsentView view(PartyName party) {
    return new ConsentView(side, party, personName, Digest.parse(digest), at);
  }
}

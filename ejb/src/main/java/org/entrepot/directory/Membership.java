package org.entrepot.directory;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import org.entrepot.platform.number.Numbers;

/** A person's place in a company; it is read on every call, so that its end works at once. */
@Entity
@Table(name = "directory_membership")
class Membership {

  @Id
  @GeneratedValue(strategy = GenerationType.IDENTITY)
  private long id;

  @Column private String number;

  @ManyToOne(fetch = FetchType.LAZY, optional = false)
  @JoinColumn(name = "company_id")
  private CompanyEntity company;

  @ManyToOne(fetch = FetchType.LAZY, optional = false)
  @JoinColumn(name = "person_id")
  private PersonEntity person;

  @Enumerated(EnumType.STRING)
  private MemberRole role;

  @Column private Instant since;
  @Version private long version;

  protected Membership() {}

  Membership(CompanyEntity company, PersonEntity person, MemberRole role, Instant since) {
    this.number = Numbers.random("MEM");
    this.company = company;
    this.person = person;
    this.role = role;
    this.since = since;
  }

  CompanyEntity company() {
    return company;
  }

  PersonEntity person() {
    return person;
  }

  MemberRole role() {
    return role;
  }

  void become(MemberRole newRole) {
    role = newRole;
  }

  MemberView view() {
    return new MemberView(number, person.name(), person.email(), role, since);
  }
}

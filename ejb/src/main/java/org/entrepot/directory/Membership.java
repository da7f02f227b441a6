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
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.entrepot.platform.access.Right;
import org.entrepot.platform.error.Refusal;
import org.entrepot.platform.number.Numbers;
import org.entrepot.platform.outbox.Event;

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

  String number() {
    return number;
  }

  /**
   * What the member may do. A suspended company's people may read what is theirs and do nothing
   * else.
   */
  Set<Right> rights() {
    return company.status() == CompanyStatus.SUSPENDED
        ? Set.of(Right.READ)
        : role.rights(company.kinds());
  }

  /**
   * Gives another role.
   *
   * @param all the company's members, this one among them
   * @throws Refusal {@code member_last_owner} (409) when nobody could administer the company any
   *     more
   */
  void become(MemberRole newRole, List<Membership> all) {
    if (newRole != MemberRole.OWNER) {
      keepAnOwner(all);
    }
    role = newRole;
  }

  /** Refuses the end of a membership that leaves the company without an owner. */
  void keepAnOwner(List<Membership> all) {
    boolean another =
        all.stream().anyMatch(member -> member != this && member.role == MemberRole.OWNER);
    if (role == MemberRole.OWNER && !another) {
      throw Refusal.rule("member_last_owner");
    }
  }

  MemberView view() {
    return new MemberView(number, person.name(), person.email(), role, since);
  }

  CompanyChoice choice() {
    return new CompanyChoice(company.number(), company.name(), role);
  }

  /** What the company's owners and the person are told. */
  Event event(String type) {
    return new Event(
        type,
        company.number(),
        Map.of(
            "person", person.subject(),
            "member", person.name(),
            "company", company.name(),
            "role", role.name()),
        List.of(company.id()));
  }

  Recipient recipient() {
    return new Recipient(person.subject(), company.number(), role);
  }
}

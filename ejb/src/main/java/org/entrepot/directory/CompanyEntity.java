package org.entrepot.directory;

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
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.entrepot.platform.error.Refusal;
import org.entrepot.platform.number.Numbers;
import org.entrepot.platform.outbox.Event;
import org.entrepot.platform.value.CompanyId;
import org.entrepot.platform.value.CountryCode;
import org.entrepot.platform.value.Party;
import org.jspecify.annotations.Nullable;

/** A firm that trades here. */
@Entity(name = "Company")
@Table(name = "directory_company")
class CompanyEntity {

  @Id
  @GeneratedValue(strategy = GenerationType.IDENTITY)
  private long id;

  @Column private String number;

  @Enumerated(EnumType.STRING)
  private CompanyStatus status;

  @Embedded private LegalFacts legal;

  @Embedded private Kinds kinds;
  @Nullable @Embedded private Address address;
  @Nullable @Column private String email;
  @Nullable @Column private String phone;
  @Nullable @Column private String website;

  @Nullable @Column(columnDefinition = "text")
  private String description;

  @Nullable @Column private String language;
  @Column private String zone;
  @Column private boolean signing;
  @Nullable @Column private String reason;

  @Nullable @Column(name = "checked_by")
  private String checkedBy;

  @Nullable @Column(name = "checked_at")
  private Instant checkedAt;

  @Column(name = "created_at")
  private Instant createdAt;

  @Nullable @Column(name = "submitted_at")
  private Instant submittedAt;

  @Version private long version;

  protected CompanyEntity() {}

  CompanyEntity(RegisterCompany command, Instant now) {
    this.number = Numbers.random("COM");
    this.status = CompanyStatus.DRAFT;
    this.legal = LegalFacts.of(command);
    this.kinds = Kinds.of(command.kinds());
    this.zone = Zones.known(command.zone());
    this.createdAt = now;
  }

  /** Takes over new data; what the operator has checked stays as it is while the badge stands. */
  void update(UpdateCompany command) {
    if (status == CompanyStatus.SUBMITTED || status == CompanyStatus.IN_REVIEW) {
      throw Refusal.rule("company_in_review");
    }
    LegalFacts facts = LegalFacts.of(command);
    boolean checked = status == CompanyStatus.VERIFIED || status == CompanyStatus.SUSPENDED;
    if (checked && !facts.equals(legal)) {
      throw Refusal.rule("company_facts_checked");
    }
    legal = facts;
    kinds = Kinds.of(command.kinds());
    address = command.address();
    email = Blank.toNull(command.email());
    phone = Blank.toNull(command.phone());
    website = Blank.toNull(command.website());
    description = Blank.toNull(command.description());
    language = Blank.toNull(command.language());
    zone = Zones.known(command.zone());
    signing = command.signing();
  }

  void submit(List<Requirement> requirements, Instant now) {
    CompanyStatus next = status.to(CompanyStatus.SUBMITTED);
    Onboarding.refuseOpen(requirements);
    status = next;
    submittedAt = now;
    reason = null;
  }

  void take() {
    status = status.to(CompanyStatus.IN_REVIEW);
  }

  /** Gives the badge; a paper may have run out since the company was submitted. */
  void verify(List<Requirement> requirements, String operator, Instant now) {
    if (status != CompanyStatus.IN_REVIEW) {
      throw Refusal.rule("company_state", "state", status);
    }
    Onboarding.refuseOpen(requirements);
    status = CompanyStatus.VERIFIED;
    checkedBy = operator;
    checkedAt = now;
    reason = null;
  }

  void reinstate() {
    if (status != CompanyStatus.SUSPENDED) {
      throw Refusal.rule("company_state", "state", status);
    }
    status = CompanyStatus.VERIFIED;
    reason = null;
  }

  void reject(String why) {
    status = status.to(CompanyStatus.REJECTED);
    reason = why;
  }

  void suspend(String why) {
    status = status.to(CompanyStatus.SUSPENDED);
    reason = why;
  }

  /** A paper behind the badge ran out. */
  void lapse() {
    status = status.to(CompanyStatus.LAPSED);
  }

  CompanyId id() {
    return new CompanyId(id);
  }

  String number() {
    return number;
  }

  CompanyStatus status() {
    return status;
  }

  String name() {
    return legal.name();
  }

  CountryCode country() {
    return CountryCode.of(legal.country());
  }

  Set<CompanyKind> kinds() {
    return kinds.asSet();
  }

  LegalFacts legal() {
    return legal;
  }

  @Nullable Address address() {
    return address;
  }

  @Nullable String email() {
    return email;
  }

  String zone() {
    return zone;
  }

  long version() {
    return version;
  }

  /** How the company stands in documents made now. */
  Party party() {
    List<String> lines = address == null ? List.of() : address.lines();
    return new Party(number, name(), country(), lines, legal.taxId(), legal.registrationNumber());
  }

  TradeProfile profile() {
    return TradeProfile.of(signing, language, country(), zone);
  }

  /** What the company's people are told. */
  Event event(CompanyEvent happened) {
    Map<String, String> facts =
        reason == null ? Map.of("company", name()) : Map.of("company", name(), "reason", reason);
    List<CompanyId> told = happened == CompanyEvent.CHANGED ? List.of() : List.of(id());
    return new Event(happened.type(), number, facts, told);
  }

  CompanyView view(List<Requirement> requirements, List<Evidence> evidence) {
    return new CompanyView(
        number,
        status,
        name(),
        country(),
        kinds(),
        legal.registrationNumber(),
        legal.taxId(),
        address,
        email,
        phone,
        website,
        description,
        language,
        zone,
        signing,
        reason,
        badge(evidence),
        createdAt,
        submittedAt,
        requirements,
        evidence.stream().map(Evidence::view).toList(),
        version);
  }

  /** As the search takes it up. */
  ListedSupplier listed(List<Evidence> evidence) {
    return new ListedSupplier(publicView(evidence), createdAt);
  }

  SupplierView publicView(List<Evidence> evidence) {
    return new SupplierView(
        number,
        name(),
        country(),
        address == null ? null : address.city(),
        kinds(),
        description,
        language,
        website,
        badge(evidence));
  }

  /** The badge as it stands, if the company has one. */
  private @Nullable Badge badge(List<Evidence> evidence) {
    if (status != CompanyStatus.VERIFIED || checkedBy == null || checkedAt == null) {
      return null;
    }
    return new Badge(checkedBy, checkedAt, Onboarding.holdsUntil(evidence).orElse(null));
  }
}

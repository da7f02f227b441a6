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
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.entrepot.platform.error.Refusal;
import org.entrepot.platform.number.Numbers;
import org.entrepot.platform.text.SearchText;
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

  @Column private String name;

  @Column(name = "name_search")
  private String nameSearch;

  @Column private String country;
  @Column private boolean supplier;
  @Column private boolean buyer;
  @Column private boolean provider;

  @Nullable @Column(name = "registration_number")
  private String registrationNumber;

  @Nullable @Column(name = "tax_id")
  private String taxId;

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
    this.name = command.name().strip();
    this.nameSearch = SearchText.of(name);
    this.country = command.country().toString();
    setKinds(command.kinds());
    this.zone = Zones.known(command.zone());
    this.createdAt = now;
  }

  /** Takes over new data; what the operator has checked stays as it is while the badge stands. */
  void update(UpdateCompany command) {
    if (status == CompanyStatus.SUBMITTED || status == CompanyStatus.IN_REVIEW) {
      throw Refusal.rule("company_in_review");
    }
    boolean checked = status == CompanyStatus.VERIFIED || status == CompanyStatus.SUSPENDED;
    if (checked && changesCheckedFacts(command)) {
      throw Refusal.rule("company_facts_checked");
    }
    name = command.name().strip();
    nameSearch = SearchText.of(name);
    country = command.country().toString();
    setKinds(command.kinds());
    registrationNumber = blankToNull(command.registrationNumber());
    taxId = blankToNull(command.taxId());
    address = command.address();
    email = blankToNull(command.email());
    phone = blankToNull(command.phone());
    website = blankToNull(command.website());
    description = blankToNull(command.description());
    language = blankToNull(command.language());
    zone = Zones.known(command.zone());
    signing = command.signing();
  }

  private boolean changesCheckedFacts(UpdateCompany command) {
    return !name.equals(command.name().strip())
        || !country.equals(command.country().toString())
        || !Objects.equals(registrationNumber, blankToNull(command.registrationNumber()))
        || !Objects.equals(taxId, blankToNull(command.taxId()));
  }

  void submit(List<Requirement> requirements, Instant now) {
    CompanyStatus next = status.to(CompanyStatus.SUBMITTED);
    requirements.stream()
        .filter(requirement -> !requirement.met())
        .findFirst()
        .ifPresent(
            open -> {
              throw Refusal.rule("company_requirement_open", "requirement", open.code());
            });
    status = next;
    submittedAt = now;
    reason = null;
  }

  void take() {
    status = status.to(CompanyStatus.IN_REVIEW);
  }

  void verify(String operator, Instant now) {
    status = status.to(CompanyStatus.VERIFIED);
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
    return name;
  }

  CountryCode country() {
    return CountryCode.of(country);
  }

  Set<CompanyKind> kinds() {
    EnumSet<CompanyKind> kinds = EnumSet.noneOf(CompanyKind.class);
    if (supplier) {
      kinds.add(CompanyKind.SUPPLIER);
    }
    if (buyer) {
      kinds.add(CompanyKind.BUYER);
    }
    if (provider) {
      kinds.add(CompanyKind.PROVIDER);
    }
    return kinds;
  }

  @Nullable String registrationNumber() {
    return registrationNumber;
  }

  @Nullable String taxId() {
    return taxId;
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

  boolean signing() {
    return signing;
  }

  long version() {
    return version;
  }

  /** How the company stands in documents made now. */
  Party party() {
    List<String> lines = address == null ? List.of() : address.lines();
    return new Party(number, name, country(), lines, taxId, registrationNumber);
  }

  CompanyView view(List<Requirement> requirements, List<Evidence> evidence, @Nullable Badge badge) {
    return new CompanyView(
        number,
        status,
        name,
        country(),
        kinds(),
        registrationNumber,
        taxId,
        address,
        email,
        phone,
        website,
        description,
        language,
        zone,
        signing,
        reason,
        badge,
        createdAt,
        submittedAt,
        requirements,
        evidence.stream().map(Evidence::view).toList(),
        version);
  }

  SupplierView publicView(@Nullable Badge badge) {
    String city = address == null ? null : address.city();
    return new SupplierView(
        number, name, country(), city, kinds(), description, language, website, badge);
  }

  /** The badge as it stands, if the company has one. */
  @Nullable Badge badge(List<Evidence> evidence) {
    if (status != CompanyStatus.VERIFIED || checkedBy == null || checkedAt == null) {
      return null;
    }
    return new Badge(checkedBy, checkedAt, Evidence.firstExpiry(evidence).orElse(null));
  }

  private void setKinds(Set<CompanyKind> kinds) {
    supplier = kinds.contains(CompanyKind.SUPPLIER);
    buyer = kinds.contains(CompanyKind.BUYER);
    provider = kinds.contains(CompanyKind.PROVIDER);
  }

  private static @Nullable String blankToNull(@Nullable String text) {
    return text == null || text.isBlank() ? null : text.strip();
  }
}

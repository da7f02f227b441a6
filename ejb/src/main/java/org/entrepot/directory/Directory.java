package org.entrepot.directory;

import jakarta.inject.Inject;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.entrepot.platform.access.Caller;
import org.entrepot.platform.access.Needs;
import org.entrepot.platform.access.Reads;
import org.entrepot.platform.access.Right;
import org.entrepot.platform.access.Service;
import org.entrepot.platform.access.Subject;
import org.entrepot.platform.error.Refusal;
import org.entrepot.platform.file.FileStore;
import org.entrepot.platform.file.Purpose;
import org.entrepot.platform.file.StoredFile;
import org.entrepot.platform.file.Upload;
import org.entrepot.platform.outbox.Event;
import org.entrepot.platform.outbox.Outbox;
import org.entrepot.platform.page.Page;
import org.entrepot.platform.page.PageRequest;
import org.entrepot.platform.time.TradeClock;
import org.entrepot.platform.timer.Alarms;
import org.entrepot.platform.value.TaxIds;
import org.jspecify.annotations.Nullable;

/** Companies: founding, legal data, evidence, the operator's review and the public directory. */
@Service
public class Directory {

  /** The alarm that looks at papers running out; its object is the company's number. */
  public static final String EVIDENCE_EXPIRY = "directory.evidence";

  private static final int MOST_PAPERS = 30;

  @Inject private Companies companies;
  @Inject private FileStore files;
  @Inject private Outbox outbox;
  @Inject private Alarms alarms;
  @Inject private TradeClock clock;

  /** Founds a company with the caller as its owner. */
  @Needs(Right.SIGNED_IN)
  public CompanyView register(Caller caller, RegisterCompany command) {
    CompanyEntity company = new CompanyEntity(command, clock.now());
    companies.add(company);
    PersonEntity person = companies.person(caller.user().subject()).orElseThrow(Refusal::notFound);
    companies.add(new Membership(company, person, MemberRole.OWNER, clock.now()));
    return view(company);
  }

  /**
   * Writes the legal data and the profile anew.
   *
   * @param expectedVersion the version that the caller saw, absent where it does not care
   * @throws Refusal {@code changed_meanwhile} (412), {@code company_in_review} or {@code
   *     company_facts_checked} (409), the field {@code taxId} (422)
   */
  @Needs(Right.ADMINISTER)
  public CompanyView update(
      Caller caller,
      @Subject String number,
      UpdateCompany command,
      @Nullable Long expectedVersion) {
    CompanyEntity company = companies.own(number, caller.company());
    if (expectedVersion != null && expectedVersion != company.version()) {
      throw Refusal.stale();
    }
    String taxId = command.taxId();
    if (taxId != null && !taxId.isBlank()) {
      TaxIds.check(command.country(), taxId)
          .ifPresent(
              code -> {
                throw Refusal.invalid("taxId", code);
              });
    }
    company.update(command);
    return view(company);
  }

  /** Adds a paper; the file is checked before anything is stored. */
  @Needs(Right.ADMINISTER)
  public CompanyView addEvidence(
      Caller caller, @Subject String number, AddEvidence command, Upload upload) {
    CompanyEntity company = companies.own(number, caller.company());
    LocalDate expiresOn = command.expiresOn();
    if (expiresOn != null && expiresOn.isBefore(today(company))) {
      throw Refusal.invalid("expiresOn", "evidence_expired");
    }
    if (companies.evidenceOf(company.id()).size() >= MOST_PAPERS) {
      throw Refusal.rule("evidence_limit");
    }
    StoredFile file = files.take(upload, Purpose.PAPER);
    companies.add(new Evidence(company.id(), command, file, clock.now()));
    if (expiresOn != null) {
      ZoneId zone = ZoneId.of(company.zone());
      alarms.set(EVIDENCE_EXPIRY, number, expiresOn.plusDays(1).atStartOfDay(zone).toInstant());
    }
    return view(company);
  }

  /** Hands the company to the operator; an open requirement is refused by name. */
  @Needs(Right.ADMINISTER)
  public CompanyView submit(Caller caller, @Subject String number) {
    CompanyEntity company = companies.own(number, caller.company());
    company.submit(requirements(company), clock.now());
    tell(company, "company.submitted");
    return view(company);
  }

  /**
   * The operator takes, verifies, rejects, suspends or reinstates a company.
   *
   * @throws Refusal {@code company_state} (409); the field {@code reason} (422) where one is due
   */
  @Needs(Right.OPERATE)
  public CompanyView decide(Caller caller, @Subject String number, ReviewDecision command) {
    CompanyEntity company = companies.any(number);
    switch (command.decision()) {
      case TAKE -> company.take();
      case VERIFY -> company.verify(caller.user().name(), clock.now());
      case REINSTATE -> company.reinstate();
      case REJECT -> company.reject(reason(command));
      case SUSPEND -> company.suspend(reason(command));
    }
    if (command.decision() != ReviewDecision.Verdict.TAKE) {
      tell(company, "company." + company.status().name().toLowerCase(java.util.Locale.ROOT));
    }
    return view(company);
  }

  /** Lets the badge lapse when a paper behind it has run out and no newer one of its kind holds. */
  @Needs(Right.WITHIN)
  public void lapse(Caller caller, @Subject String number) {
    CompanyEntity company = companies.any(number);
    boolean open = requirements(company).stream().anyMatch(requirement -> !requirement.met());
    if (company.status() == CompanyStatus.VERIFIED && open) {
      company.lapse();
      tell(company, "company.lapsed");
    }
  }

  /** A company as its own people see it; the operator and the regulator see any. */
  @Needs({Right.READ, Right.OPERATE, Right.REGULATE})
  @Reads
  public CompanyView company(Caller caller, @Subject String number) {
    return view(visible(caller, number));
  }

  /** The bytes of a paper with its type and name. */
  @Needs({Right.READ, Right.OPERATE, Right.REGULATE})
  @Reads
  public StoredFile evidence(Caller caller, @Subject String number, String evidenceNumber) {
    return companies.evidence(visible(caller, number).id(), evidenceNumber).file();
  }

  /** The companies by status, newest first, for review. */
  @Needs({Right.OPERATE, Right.REGULATE})
  @Reads
  public Page<CompanyView> companies(
      Caller caller, Optional<CompanyStatus> status, PageRequest page) {
    List<CompanyEntity> rows = companies.inStatus(status, page);
    Map<Long, List<Evidence>> evidence = companies.evidenceOf(rows);
    return Page.cut(
        rows,
        page,
        row -> row.id().value(),
        row -> view(row, evidence.getOrDefault(row.id().value(), List.of())));
  }

  /** The public directory, newest first. */
  @Needs(Right.ANYONE)
  @Reads
  public Page<SupplierView> suppliers(Caller caller, FindSuppliers find, PageRequest page) {
    List<CompanyEntity> rows = companies.listed(find, page);
    Map<Long, List<Evidence>> evidence = companies.evidenceOf(rows);
    return Page.cut(
        rows,
        page,
        row -> row.id().value(),
        row -> row.publicView(row.badge(evidence.getOrDefault(row.id().value(), List.of()))));
  }

  /** A supplier's public face; one that is not verified is not found. */
  @Needs(Right.ANYONE)
  @Reads
  public SupplierView supplier(Caller caller, @Subject String number) {
    CompanyEntity company = companies.any(number);
    boolean shown =
        company.status() == CompanyStatus.VERIFIED || company.status() == CompanyStatus.LAPSED;
    if (!shown || !company.kinds().contains(CompanyKind.SUPPLIER)) {
      throw Refusal.notFound();
    }
    return company.publicView(company.badge(companies.evidenceOf(company.id())));
  }

  private CompanyEntity visible(Caller caller, String number) {
    return caller.can(Right.OPERATE) || caller.can(Right.REGULATE)
        ? companies.any(number)
        : companies.own(number, caller.company());
  }

  private CompanyView view(CompanyEntity company) {
    return view(company, companies.evidenceOf(company.id()));
  }

  private CompanyView view(CompanyEntity company, List<Evidence> evidence) {
    return company.view(
        Onboarding.requirements(company, evidence, today(company)),
        evidence,
        company.badge(evidence));
  }

  private List<Requirement> requirements(CompanyEntity company) {
    return Onboarding.requirements(company, companies.evidenceOf(company.id()), today(company));
  }

  private LocalDate today(CompanyEntity company) {
    return clock.today(ZoneId.of(company.zone()));
  }

  private void tell(CompanyEntity company, String type) {
    outbox.publish(
        new Event(
            type, company.number(), Map.of("company", company.name()), List.of(company.id())));
  }

  private static String reason(ReviewDecision command) {
    String reason = command.reason();
    if (reason == null || reason.isBlank()) {
      throw Refusal.invalid("reason", "not_blank");
    }
    return reason.strip();
  }
}

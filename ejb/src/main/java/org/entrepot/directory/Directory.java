package org.entrepot.directory;

import jakarta.inject.Inject;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.EnumSet;
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
import org.entrepot.platform.limit.Limit;
import org.entrepot.platform.limit.Limited;
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

  /** The alarm that signs out the people of a suspended company; its object is its number. */
  public static final String SESSIONS_END = "directory.sessions";

  private static final int MOST_PAPERS = 30;
  private static final int MOST_COMPANIES = 20;

  @Inject private Companies companies;
  @Inject private CompanyViews views;
  @Inject private Memberships memberships;
  @Inject private FileStore files;
  @Inject private Outbox outbox;
  @Inject private Alarms alarms;
  @Inject private TradeClock clock;

  /**
   * Founds a company with the caller as its owner.
   *
   * @throws Refusal {@code company_limit} (409) for somebody who owns 20
   */
  @Limited(Limit.REGISTRATION)
  @Needs(Right.SIGNED_IN)
  public CompanyView register(Caller caller, RegisterCompany command) {
    String subject = caller.user().subject();
    long owned =
        memberships.of(subject).stream()
            .filter(membership -> membership.role() == MemberRole.OWNER)
            .count();
    if (owned >= MOST_COMPANIES) {
      throw Refusal.rule("company_limit", "limit", MOST_COMPANIES);
    }
    CompanyEntity company = new CompanyEntity(command, clock.now());
    companies.add(company);
    PersonEntity person = memberships.person(subject).orElseThrow(Refusal::notFound);
    memberships.add(new Membership(company, person, MemberRole.OWNER, clock.now()));
    return views.view(company);
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
    tellIfPublic(company);
    return views.view(company);
  }

  /**
   * Adds a paper; the file is checked before anything is stored.
   *
   * @throws Refusal {@code evidence_limit} (409), the fields {@code expiresOn} and {@code file}
   *     (422), or as {@link FileStore#take} tells
   */
  @Limited(Limit.UPLOAD)
  @Needs(Right.ADMINISTER)
  public EvidenceView addEvidence(
      Caller caller, @Subject String number, AddEvidence command, Upload upload) {
    CompanyEntity company = companies.ownLocked(number, caller.company());
    LocalDate expiresOn = command.expiresOn();
    if (expiresOn != null && expiresOn.isBefore(views.today(company))) {
      throw Refusal.invalid("expiresOn", "evidence_expired");
    }
    if (companies.evidenceOf(company.id()).size() >= MOST_PAPERS) {
      throw Refusal.rule("evidence_limit", "limit", MOST_PAPERS);
    }
    StoredFile file = files.take(caller, upload, Purpose.PAPER);
    Evidence evidence = new Evidence(company.id(), command, file, clock.now());
    companies.add(evidence);
    tellIfPublic(company);
    if (expiresOn != null) {
      ZoneId zone = ZoneId.of(company.zone());
      alarms.set(EVIDENCE_EXPIRY, number, expiresOn.plusDays(1).atStartOfDay(zone).toInstant());
    }
    return evidence.view();
  }

  /**
   * Hands the company to the operator.
   *
   * @throws Refusal {@code company_requirement_open} (409) by the name of the first open one,
   *     {@code company_state} (409)
   */
  @Limited(Limit.SUBMISSION)
  @Needs(Right.ADMINISTER)
  public CompanyView submit(Caller caller, @Subject String number) {
    CompanyEntity company = companies.own(number, caller.company());
    company.submit(views.requirements(company), clock.now());
    tell(company, CompanyEvent.SUBMITTED);
    return views.view(company);
  }

  /**
   * The operator takes, verifies, rejects, suspends or reinstates a company.
   *
   * @throws Refusal {@code company_state} or {@code company_requirement_open} (409); the field
   *     {@code reason} (422) where one is due
   */
  @Needs(Right.OPERATE)
  public CompanyView decide(Caller caller, @Subject String number, ReviewDecision command) {
    CompanyEntity company = companies.any(number);
    Review.decide(company, command, views.requirements(company), caller.user().name(), clock.now())
        .ifPresent(happened -> follow(company, happened));
    return views.view(company);
  }

  /** Lets the badge lapse when a paper behind it has run out and no newer one of its kind holds. */
  @Needs(Right.WITHIN)
  public void lapse(Caller caller, @Subject String number) {
    lapseWithoutPapers(companies.any(number));
  }

  /** A company as its own people see it; the operator and the regulator see any. */
  @Needs({Right.READ, Right.OPERATE, Right.REGULATE})
  @Reads
  public CompanyView company(Caller caller, @Subject String number) {
    return views.view(visible(caller, number));
  }

  /** A paper's file. */
  @Needs({Right.READ, Right.OPERATE, Right.REGULATE})
  @Reads
  public StoredFile evidence(Caller caller, @Subject String number, String evidenceNumber) {
    return companies.evidence(visible(caller, number).id(), evidenceNumber).file();
  }

  /**
   * Companies by status, newest first: the caller's own, all for the operator and the regulator.
   */
  @Needs(Right.SIGNED_IN)
  @Reads
  public Page<CompanyView> companies(
      Caller caller, Optional<CompanyStatus> status, PageRequest page) {
    List<CompanyEntity> rows =
        seesAll(caller)
            ? companies.inStatus(status, page)
            : companies.of(caller.user().subject(), status, page);
    return Page.cut(rows, page, row -> row.id().value(), views.of(rows));
  }

  /** How many companies there are in each state that there are any in. */
  @Needs({Right.OPERATE, Right.REGULATE})
  @Reads
  public Map<CompanyStatus, Long> count(Caller caller) {
    return companies.count(EnumSet.allOf(CompanyStatus.class));
  }

  /** A supplier's public face; one that is not verified is not found. */
  @Needs(Right.ANYONE)
  @Reads
  public SupplierView supplier(Caller caller, @Subject String number) {
    CompanyEntity company = companies.any(number);
    if (!company.status().isShown() || !company.kinds().contains(CompanyKind.SUPPLIER)) {
      throw Refusal.notFound();
    }
    return views.publicOf(List.of(company)).apply(company);
  }

  /** The pieces of the public directory, for a map of the site: each has 10,000 at most. */
  @Needs(Right.ANYONE)
  @Reads
  public List<Long> shownPieces(Caller caller) {
    return companies.shownPieces();
  }

  /** The numbers of the suppliers of one piece; none where there is no such piece. */
  @Needs(Right.ANYONE)
  @Reads
  public List<String> shownPiece(Caller caller, long piece) {
    return companies.shownPiece(piece);
  }

  private static boolean seesAll(Caller caller) {
    return caller.can(Right.OPERATE) || caller.can(Right.REGULATE);
  }

  private CompanyEntity visible(Caller caller, String number) {
    return seesAll(caller) ? companies.any(number) : companies.own(number, caller.company());
  }

  private void follow(CompanyEntity company, CompanyEvent decided) {
    tell(company, decided);
    if (decided == CompanyEvent.SUSPENDED) {
      alarms.set(SESSIONS_END, company.number(), clock.now());
    }
    if (decided == CompanyEvent.REINSTATED) {
      lapseWithoutPapers(company);
    }
  }

  private void lapseWithoutPapers(CompanyEntity company) {
    boolean hold = Onboarding.papersHold(companies.evidenceOf(company.id()), views.today(company));
    if (company.status() == CompanyStatus.VERIFIED && !hold) {
      company.lapse();
      tell(company, CompanyEvent.LAPSED);
    }
  }

  private void tellIfPublic(CompanyEntity company) {
    if (company.status().isShown()) {
      tell(company, CompanyEvent.CHANGED);
    }
  }

  private void tell(CompanyEntity company, CompanyEvent happened) {
    outbox.publish(company.event(happened));
  }
}

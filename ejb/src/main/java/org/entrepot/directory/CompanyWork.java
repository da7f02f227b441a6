package org.entrepot.directory;

import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.entrepot.platform.access.Caller;
import org.entrepot.platform.access.Needs;
import org.entrepot.platform.access.Reads;
import org.entrepot.platform.access.Right;
import org.entrepot.platform.access.Service;
import org.entrepot.platform.desk.Urgency;
import org.entrepot.platform.desk.Work;
import org.entrepot.platform.desk.WorkSource;

/** What companies have to do for their badge, and the operator for theirs. */
@Service
public class CompanyWork implements WorkSource {

  private static final int WARNING_DAYS = 30;
  private static final String REVIEWS = "/operator/reviews?status=";

  @Inject private Companies companies;
  @Inject private CompanyViews views;

  @Override
  @Needs(Right.WITHIN)
  @Reads
  public List<Work> work(Caller caller) {
    List<Work> work = new ArrayList<>();
    if (caller.can(Right.OPERATE)) {
      work.addAll(reviews());
    }
    if (isNewcomer(caller)) {
      work.add(Work.of("company_none", 1, Urgency.NOW, "/join"));
    }
    if (caller.can(Right.ADMINISTER)) {
      CompanyEntity company = companies.own(caller.party().number(), caller.company());
      work.addAll(onboarding(company, companies.evidenceOf(company.id())));
    }
    return work;
  }

  private static boolean isNewcomer(Caller caller) {
    return caller.member().isEmpty() && !caller.can(Right.OPERATE) && !caller.can(Right.REGULATE);
  }

  private List<Work> reviews() {
    Map<CompanyStatus, Long> counts =
        companies.count(Set.of(CompanyStatus.SUBMITTED, CompanyStatus.IN_REVIEW));
    long submitted = counts.getOrDefault(CompanyStatus.SUBMITTED, 0L);
    long taken = counts.getOrDefault(CompanyStatus.IN_REVIEW, 0L);
    return List.of(
        Work.of("company_submitted", submitted, Urgency.NOW, REVIEWS + CompanyStatus.SUBMITTED),
        Work.of("company_in_review", taken, Urgency.NOW, REVIEWS + CompanyStatus.IN_REVIEW));
  }

  private List<Work> onboarding(CompanyEntity company, List<Evidence> evidence) {
    LocalDate today = views.today(company);
    return switch (company.status()) {
      case DRAFT, REJECTED, LAPSED -> {
        long open =
            Onboarding.requirements(company, evidence, today).stream()
                .filter(requirement -> !requirement.met())
                .count();
        yield List.of(
            open > 0
                ? Work.of("company_incomplete", open, Urgency.NOW, "/join")
                : Work.of("company_ready", 1, Urgency.NOW, "/join"));
      }
      case SUBMITTED, IN_REVIEW ->
          List.of(Work.of("company_waiting", 1, Urgency.LATER, "/desk/company"));
      case VERIFIED -> renewals(company, evidence, today);
      case SUSPENDED -> List.of();
    };
  }

  private static List<Work> renewals(
      CompanyEntity company, List<Evidence> evidence, LocalDate today) {
    return Onboarding.holdsUntil(evidence)
        .filter(until -> until.isBefore(today.plusDays(WARNING_DAYS)))
        .map(until -> until.plusDays(1).atStartOfDay(ZoneId.of(company.zone())).toInstant())
        .map(CompanyWork::renewal)
        .stream()
        .toList();
  }

  private static Work renewal(Instant due) {
    return new Work("evidence_expiring", 1, Urgency.SOON, due, "/desk/company");
  }
}

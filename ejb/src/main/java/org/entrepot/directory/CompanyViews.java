package org.entrepot.directory;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.entrepot.platform.time.TradeClock;

/** Shows companies together with their papers, in one statement more whatever their number. */
@ApplicationScoped
class CompanyViews {

  @Inject private Companies companies;
  @Inject private TradeClock clock;

  /** One company as it stands after what this call has done to it. */
  CompanyView view(CompanyEntity company) {
    companies.flush();
    return view(company, companies.evidenceOf(company.id()));
  }

  /** Shows each of these companies to its own people. */
  Function<CompanyEntity, CompanyView> of(List<CompanyEntity> rows) {
    Map<Long, List<Evidence>> evidence = companies.evidenceOf(rows);
    return row -> view(row, evidence.getOrDefault(row.id().value(), List.of()));
  }

  /** Shows each of these companies to everybody. */
  Function<CompanyEntity, SupplierView> publicOf(List<CompanyEntity> rows) {
    Map<Long, List<Evidence>> evidence = companies.evidenceOf(rows);
    return row -> row.publicView(evidence.getOrDefault(row.id().value(), List.of()));
  }

  /** Shows each of these companies to the search. */
  Function<CompanyEntity, ListedSupplier> listed(List<CompanyEntity> rows) {
    Map<Long, List<Evidence>> evidence = companies.evidenceOf(rows);
    return row -> row.listed(evidence.getOrDefault(row.id().value(), List.of()));
  }

  List<Requirement> requirements(CompanyEntity company) {
    return Onboarding.requirements(company, companies.evidenceOf(company.id()), today(company));
  }

  /** The company's own day. */
  LocalDate today(CompanyEntity company) {
    return clock.today(ZoneId.of(company.zone()));
  }

  private CompanyView view(CompanyEntity company, List<Evidence> evidence) {
    return company.view(Onboarding.requirements(company, evidence, today(company)), evidence);
  }
}

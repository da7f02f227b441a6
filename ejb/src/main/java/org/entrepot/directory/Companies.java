package org.entrepot.directory;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.entrepot.platform.error.Refusal;
import org.entrepot.platform.page.PageRequest;
import org.entrepot.platform.value.CompanyId;

/** The companies and their papers in the database. */
@ApplicationScoped
class Companies {

  private static final String LISTED =
      "select c from Company c where c.kinds.supplier = true and c.status in :states";

  private static final long PIECE = 10_000;
  private static final String SHOWN =
      "c.status = org.entrepot.directory.CompanyStatus.VERIFIED and c.kinds.supplier = true";

  @PersistenceContext private EntityManager entities;

  void add(Object entity) {
    entities.persist(entity);
  }

  /** Writes what has changed, so that a view made now carries the version that it will have. */
  void flush() {
    entities.flush();
  }

  /** The company of that number if it is the caller's own; a foreign one is not found. */
  CompanyEntity own(String number, CompanyId company) {
    return entities
        .createQuery(
            "select c from Company c where c.number = :number and c.id = :id", CompanyEntity.class)
        .setParameter("number", number)
        .setParameter("id", company.value())
        .getResultStream()
        .findFirst()
        .orElseThrow(Refusal::notFound);
  }

  /**
   * As {@link #own}, and nobody else changes the company or its members until the end of the call.
   */
  CompanyEntity ownLocked(String number, CompanyId company) {
    CompanyEntity found = own(number, company);
    entities.lock(found, LockModeType.PESSIMISTIC_WRITE);
    return found;
  }

  /** Any company by its number, for the operator. */
  CompanyEntity any(String number) {
    return entities
        .createQuery("select c from Company c where c.number = :number", CompanyEntity.class)
        .setParameter("number", number)
        .getResultStream()
        .findFirst()
        .orElseThrow(Refusal::notFound);
  }

  /** A company that a row refers to. */
  CompanyEntity known(CompanyId company) {
    return entities.find(CompanyEntity.class, company.value());
  }

  List<CompanyEntity> inStatus(Optional<CompanyStatus> status, PageRequest page) {
    TypedQuery<CompanyEntity> query =
        entities.createQuery(
            "select c from Company c where c.id < :before"
                + (status.isPresent() ? " and c.status = :status" : "")
                + " order by c.id desc",
            CompanyEntity.class);
    status.ifPresent(value -> query.setParameter("status", value));
    return query
        .setParameter("before", page.beforeId())
        .setMaxResults(page.limit() + 1)
        .getResultList();
  }

  /** The companies that a person belongs to, newest first. */
  List<CompanyEntity> of(String subject, Optional<CompanyStatus> status, PageRequest page) {
    TypedQuery<CompanyEntity> query =
        entities.createQuery(
            "select c from Membership m join m.company c join m.person p"
                + " where p.subject = :subject and c.id < :before"
                + (status.isPresent() ? " and c.status = :status" : "")
                + " order by c.id desc",
            CompanyEntity.class);
    status.ifPresent(value -> query.setParameter("status", value));
    return query
        .setParameter("subject", subject)
        .setParameter("before", page.beforeId())
        .setMaxResults(page.limit() + 1)
        .getResultList();
  }

  /** Those of these companies that the public directory shows. */
  List<CompanyEntity> listed(Collection<String> numbers) {
    return entities
        .createQuery(LISTED + " and c.number in :numbers", CompanyEntity.class)
        .setParameter("states", CompanyStatus.SHOWN)
        .setParameter("numbers", numbers)
        .getResultList();
  }

  /** The verified suppliers by their ids, ten thousand to a piece. */
  List<Long> shownPieces() {
    return entities
        .createQuery(
            "select distinct c.id - mod(c.id, :size) from Company c where " + SHOWN + " order by 1",
            Long.class)
        .setParameter("size", PIECE)
        .getResultStream()
        .map(first -> first / PIECE)
        .toList();
  }

  List<String> shownPiece(long piece) {
    return entities
        .createQuery(
            "select c.number from Company c where "
                + SHOWN
                + " and c.id >= :first and c.id < :end order by c.id",
            String.class)
        .setParameter("first", piece * PIECE)
        .setParameter("end", (piece + 1) * PIECE)
        .setMaxResults((int) PIECE)
        .getResultList();
  }

  /** Suppliers of the public directory, newest first. */
  List<CompanyEntity> listed(PageRequest page) {
    return entities
        .createQuery(LISTED + " and c.id < :before order by c.id desc", CompanyEntity.class)
        .setParameter("states", CompanyStatus.SHOWN)
        .setParameter("before", page.beforeId())
        .setMaxResults(page.limit() + 1)
        .getResultList();
  }

  /** How many companies are in each of these states. */
  Map<CompanyStatus, Long> count(Set<CompanyStatus> states) {
    return entities
        .createQuery(
            "select c.status, count(c) from Company c where c.status in :states group by c.status",
            Object[].class)
        .setParameter("states", states)
        .getResultStream()
        .collect(Collectors.toMap(row -> (CompanyStatus) row[0], row -> (Long) row[1]));
  }

  List<Evidence> evidenceOf(CompanyId company) {
    return entities
        .createQuery(
            "select e from Evidence e where e.companyId = :id order by e.id", Evidence.class)
        .setParameter("id", company.value())
        .getResultList();
  }

  Map<Long, List<Evidence>> evidenceOf(List<CompanyEntity> companies) {
    if (companies.isEmpty()) {
      return Map.of();
    }
    return entities
        .createQuery(
            "select e from Evidence e where e.companyId in :ids order by e.id", Evidence.class)
        .setParameter("ids", companies.stream().map(c -> c.id().value()).toList())
        .getResultStream()
        .collect(Collectors.groupingBy(Evidence::companyId));
  }

  Evidence evidence(CompanyId company, String number) {
    return entities
        .createQuery(
            "select e from Evidence e where e.companyId = :id and e.number = :number",
            Evidence.class)
        .setParameter("id", company.value())
        .setParameter("number", number)
        .getResultStream()
        .findFirst()
        .orElseThrow(Refusal::notFound);
  }
}

package org.entrepot.directory;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.entrepot.platform.error.Refusal;
import org.entrepot.platform.page.PageRequest;
import org.entrepot.platform.text.SearchText;
import org.entrepot.platform.value.CompanyId;

/** The companies, their people and papers in the database. */
@ApplicationScoped
class Companies {

  @PersistenceContext private EntityManager entities;

  void add(Object entity) {
    entities.persist(entity);
  }

  void remove(Object entity) {
    entities.remove(entity);
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

  /** Any company by its number, for the operator. */
  CompanyEntity any(String number) {
    return entities
        .createQuery("select c from Company c where c.number = :number", CompanyEntity.class)
        .setParameter("number", number)
        .getResultStream()
        .findFirst()
        .orElseThrow(Refusal::notFound);
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

  /** Verified companies of any kind in the public directory, newest first. */
  List<CompanyEntity> listed(FindSuppliers find, PageRequest page) {
    String text = find.q() == null ? "" : find.q();
    String country = find.country() == null ? "" : find.country().toString();
    return entities
        .createQuery(
            "select c from Company c where c.id < :before and c.supplier = true"
                + " and c.status in (org.entrepot.directory.CompanyStatus.VERIFIED"
                + (find.verifiedOnly() ? ")" : ", org.entrepot.directory.CompanyStatus.LAPSED)")
                + " and c.nameSearch like :text escape '!'"
                + " and (:country = '' or c.country = :country)"
                + " order by c.id desc",
            CompanyEntity.class)
        .setParameter("before", page.beforeId())
        .setParameter("text", SearchText.like(text))
        .setParameter("country", country)
        .setMaxResults(page.limit() + 1)
        .getResultList();
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

  Optional<PersonEntity> person(String subject) {
    return entities
        .createQuery("select p from Person p where p.subject = :subject", PersonEntity.class)
        .setParameter("subject", subject)
        .getResultStream()
        .findFirst();
  }

  Optional<PersonEntity> personByEmail(String email) {
    return entities
        .createQuery(
            "select p from Person p where p.email = :email order by p.id", PersonEntity.class)
        .setParameter("email", email)
        .setMaxResults(1)
        .getResultStream()
        .findFirst();
  }

  /** A person's memberships with their companies, in one statement, oldest first. */
  List<Membership> membershipsOf(String subject) {
    return entities
        .createQuery(
            "select m from Membership m join fetch m.company join fetch m.person p"
                + " where p.subject = :subject order by m.id",
            Membership.class)
        .setParameter("subject", subject)
        .setMaxResults(50)
        .getResultList();
  }

  List<Membership> membersOf(CompanyId company) {
    return entities
        .createQuery(
            "select m from Membership m join fetch m.person where m.company.id = :id order by m.id",
            Membership.class)
        .setParameter("id", company.value())
        .setMaxResults(200)
        .getResultList();
  }
}

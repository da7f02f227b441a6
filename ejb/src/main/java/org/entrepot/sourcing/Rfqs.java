package org.entrepot.sourcing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.entrepot.platform.error.Refusal;
import org.entrepot.platform.page.PageRequest;
import org.entrepot.platform.text.SearchText;
import org.entrepot.platform.value.CompanyId;

/** The RFQs in the database. */
@ApplicationScoped
class Rfqs {

  /**
   * Who comes second waits for the first one's papers to be printed, and is then refused by name.
   */
  private static final String PATIENCE = "jakarta.persistence.lock.timeout";

  private static final int PATIENCE_MILLIS = 30_000;

  @PersistenceContext private EntityManager entities;

  void add(Object entity) {
    entities.persist(entity);
  }

  void remove(Object entity) {
    entities.remove(entity);
  }

  /** The company's own RFQ of that number; a foreign one is not found. */
  Rfq own(String number, CompanyId company) {
    return findOwn(number, company).orElseThrow(Refusal::notFound);
  }

  Optional<Rfq> findOwn(String number, CompanyId company) {
    return ownQuery(number, company).getResultStream().findFirst();
  }

  /** The company's own RFQ, locked to the end of the transaction. */
  Rfq ownLocked(String number, CompanyId company) {
    return locked(ownQuery(number, company))
        .getResultStream()
        .findFirst()
        .orElseThrow(Refusal::notFound);
  }

  private TypedQuery<Rfq> ownQuery(String number, CompanyId company) {
    return entities
        .createQuery(
            "select r from Rfq r where r.number = :number and r.companyId = :company", Rfq.class)
        .setParameter("number", number)
        .setParameter("company", company.value());
  }

  /** An RFQ that is or was on the market, whosever it is; a draft is not found. */
  Rfq published(String number) {
    return publishedQuery(number).getResultStream().findFirst().orElseThrow(Refusal::notFound);
  }

  /** A published RFQ, locked to the end of the transaction. */
  Rfq publishedLocked(String number) {
    return locked(publishedQuery(number))
        .getResultStream()
        .findFirst()
        .orElseThrow(Refusal::notFound);
  }

  private TypedQuery<Rfq> publishedQuery(String number) {
    return entities
        .createQuery(
            "select r from Rfq r where r.number = :number" + " and r.publishedAt is not null",
            Rfq.class)
        .setParameter("number", number);
  }

  /** The RFQ of a quotation, locked before the quotation itself is read. */
  Rfq locked(long id) {
    return entities.find(
        Rfq.class, id, LockModeType.PESSIMISTIC_WRITE, Map.of(PATIENCE, PATIENCE_MILLIS));
  }

  private static TypedQuery<Rfq> locked(TypedQuery<Rfq> query) {
    return query.setLockMode(LockModeType.PESSIMISTIC_WRITE).setHint(PATIENCE, PATIENCE_MILLIS);
  }

  /** The open market, newest first. */
  List<Rfq> market(FindRfqs find, Instant now, PageRequest page) {
    String text = find.q() == null ? "" : find.q();
    String country = find.country() == null ? "" : find.country().toString();
    return entities
        .createQuery(
            "select r from Rfq r where r.id < :before"
                + " and r.status = org.entrepot.sourcing.RfqStatus.OPEN and r.deadline >= :now"
                + " and r.need.titleSearch like :text escape '!'"
                + " and (:country = '' or r.country = :country)"
                + " order by r.id desc",
            Rfq.class)
        .setParameter("before", page.beforeId())
        .setParameter("now", now)
        .setParameter("text", SearchText.like(text))
        .setParameter("country", country)
        .setMaxResults(page.limit() + 1)
        .getResultList();
  }

  /** A buyer's own, newest first. */
  List<Rfq> of(CompanyId company, Optional<RfqStatus> status, PageRequest page) {
    TypedQuery<Rfq> query =
        entities.createQuery(
            "select r from Rfq r where r.companyId = :company and r.id < :before"
                + (status.isPresent() ? " and r.status = :status" : "")
                + " order by r.id desc",
            Rfq.class);
    status.ifPresent(value -> query.setParameter("status", value));
    return query
        .setParameter("company", company.value())
        .setParameter("before", page.beforeId())
        .setMaxResults(page.limit() + 1)
        .getResultList();
  }

  long count(CompanyId company, RfqStatus status) {
    return entities
        .createQuery(
            "select count(r) from Rfq r where r.companyId = :company and r.status = :status",
            Long.class)
        .setParameter("company", company.value())
        .setParameter("status", status)
        .getSingleResult();
  }

  List<RfqAttachment> attachmentsOf(Rfq rfq) {
    return entities
        .createQuery(
            "select a from RfqAttachment a where a.rfqId = :rfq order by a.id", RfqAttachment.class)
        .setParameter("rfq", rfq.id())
        .getResultList();
  }

  RfqAttachment attachment(Rfq rfq, String number) {
    return entities
        .createQuery(
            "select a from RfqAttachment a where a.rfqId = :rfq and a.number = :number",
            RfqAttachment.class)
        .setParameter("rfq", rfq.id())
        .setParameter("number", number)
        .getResultStream()
        .findFirst()
        .orElseThrow(Refusal::notFound);
  }
}

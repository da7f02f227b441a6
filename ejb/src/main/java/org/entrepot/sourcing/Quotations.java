package org.entrepot.sourcing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import org.entrepot.platform.error.Refusal;
import org.entrepot.platform.page.PageRequest;
import org.entrepot.platform.value.CompanyId;
import org.entrepot.platform.value.Digest;

/** The quotations, their versions and messages in the database. */
@ApplicationScoped
class Quotations {

  static final int MOST_MESSAGES = 500;
  private static final String OF_PARTY =
      " q.number = :number and (q.parties.supplierId = :company or q.parties.buyerId = :company)";

  private static final String AWAITED =
      " and q.status = org.entrepot.sourcing.QuotationStatus.OPEN and"
          + " ((q.parties.supplierId = :company and q.turn = org.entrepot.sourcing.Side.SUPPLIER)"
          + " or (q.parties.buyerId = :company and q.turn = org.entrepot.sourcing.Side.BUYER))";

  @PersistenceContext private EntityManager entities;

  void add(Object entity) {
    entities.persist(entity);
  }

  /**
   * The id of the RFQ under a quotation to which the company is party; a foreign one is not found.
   * The quotation itself is not loaded, so that it can be read after the RFQ is locked.
   */
  long rfqOf(String number, CompanyId company) {
    return entities
        .createQuery("select q.rfqId from Quotation q where" + OF_PARTY, Long.class)
        .setParameter("number", number)
        .setParameter("company", company.value())
        .getResultStream()
        .findFirst()
        .orElseThrow(Refusal::notFound);
  }

  /** As {@link #rfqOf(String, CompanyId)}, for the exchange's own clocks. */
  long rfqOf(String number) {
    return entities
        .createQuery("select q.rfqId from Quotation q where q.number = :number", Long.class)
        .setParameter("number", number)
        .getResultStream()
        .findFirst()
        .orElseThrow(Refusal::notFound);
  }

  /** The number of the RFQ that a quotation answers. */
  String rfqNumberOf(String number) {
    return entities
        .createQuery(
            "select r.number from Rfq r, Quotation q where q.number = :number and r.id = q.rfqId",
            String.class)
        .setParameter("number", number)
        .getResultStream()
        .findFirst()
        .orElseThrow(Refusal::notFound);
  }

  /** The quotation to which the company is party; a foreign one is not found. */
  Quotation of(String number, CompanyId company) {
    return entities
        .createQuery("select q from Quotation q where" + OF_PARTY, Quotation.class)
        .setParameter("number", number)
        .setParameter("company", company.value())
        .getResultStream()
        .findFirst()
        .orElseThrow(Refusal::notFound);
  }

  /** Any quotation, for the exchange's own clocks. */
  Quotation any(String number) {
    return entities
        .createQuery("select q from Quotation q where q.number = :number", Quotation.class)
        .setParameter("number", number)
        .getSingleResult();
  }

  /** A supplier's quotations on an RFQ, newest first. */
  List<Quotation> of(Rfq rfq, CompanyId supplier) {
    return entities
        .createQuery(
            "select q from Quotation q where q.rfqId = :rfq and q.parties.supplierId = :supplier"
                + " order by q.id desc",
            Quotation.class)
        .setParameter("rfq", rfq.id())
        .setParameter("supplier", supplier.value())
        .getResultList();
  }

  /** The quotations on an RFQ, newest first. */
  List<Quotation> of(Rfq rfq, PageRequest page) {
    return entities
        .createQuery(
            "select q from Quotation q where q.rfqId = :rfq and q.id < :before order by q.id desc",
            Quotation.class)
        .setParameter("rfq", rfq.id())
        .setParameter("before", page.beforeId())
        .setMaxResults(page.limit() + 1)
        .getResultList();
  }

  /** The open quotations on an RFQ, oldest first. */
  List<Quotation> openOn(Rfq rfq) {
    return entities
        .createQuery(
            "select q from Quotation q where q.rfqId = :rfq"
                + " and q.status = org.entrepot.sourcing.QuotationStatus.OPEN order by q.id",
            Quotation.class)
        .setParameter("rfq", rfq.id())
        .getResultList();
  }

  /** The quotations to which a company is party, newest first. */
  List<Quotation> of(CompanyId company, FindQuotations find, PageRequest page) {
    Optional<Side> side = Optional.ofNullable(find.side());
    Optional<QuotationStatus> status = Optional.ofNullable(find.status());
    String party =
        side.map(
                own ->
                    own == Side.SUPPLIER
                        ? "q.parties.supplierId = :company"
                        : "q.parties.buyerId = :company")
            .orElse("(q.parties.supplierId = :company or q.parties.buyerId = :company)");
    TypedQuery<Quotation> query =
        entities.createQuery(
            "select q from Quotation q where "
                + party
                + (status.isPresent() ? " and q.status = :status" : "")
                + (find.waiting() ? AWAITED : "")
                + " and q.id < :before order by q.id desc",
            Quotation.class);
    status.ifPresent(value -> query.setParameter("status", value));
    return query
        .setParameter("company", company.value())
        .setParameter("before", page.beforeId())
        .setMaxResults(page.limit() + 1)
        .getResultList();
  }

  /** How many quotations wait for a company on one side, and when the first of them ends. */
  Waiting waiting(CompanyId company, Side side) {
    return entities
        .createQuery(
            "select new org.entrepot.sourcing.Waiting(count(q), min(q.validity.until))"
                + " from Quotation q where "
                + (side == Side.SUPPLIER ? "q.parties.supplierId" : "q.parties.buyerId")
                + " = :company and q.turn = :side"
                + " and q.status = org.entrepot.sourcing.QuotationStatus.OPEN",
            Waiting.class)
        .setParameter("company", company.value())
        .setParameter("side", side)
        .getSingleResult();
  }

  /** The versions of a quotation, oldest first. */
  List<QuotationVersion> versionsOf(Quotation quotation) {
    return entities
        .createQuery(
            "select v from QuotationVersion v where v.quotation = :quotation order by v.sequence",
            QuotationVersion.class)
        .setParameter("quotation", quotation)
        .getResultList();
  }

  /** What stands on the table of one quotation. */
  Offer latest(Quotation quotation) {
    return Objects.requireNonNull(latest(List.of(quotation)).get(quotation.id()));
  }

  /** What stands on the table of each quotation, by the quotation's id. */
  Map<Long, Offer> latest(List<Quotation> quotations) {
    if (quotations.isEmpty()) {
      return Map.of();
    }
    return entities
        .createQuery(
            "select v from QuotationVersion v join v.quotation q"
                + " where q.id in :ids and v.sequence = q.sequence",
            QuotationVersion.class)
        .setParameter("ids", quotations.stream().map(Quotation::id).toList())
        .getResultStream()
        .collect(Collectors.toMap(v -> v.quotation().id(), QuotationVersion::offer));
  }

  boolean hasVersion(Quotation quotation, Digest digest) {
    return !entities
        .createQuery(
            "select v.id from QuotationVersion v where v.quotation = :quotation"
                + " and v.digest = :digest",
            Long.class)
        .setParameter("quotation", quotation)
        .setParameter("digest", digest.toString())
        .getResultList()
        .isEmpty();
  }

  /** The messages between the sides, oldest first. */
  List<QuotationMessage> messagesOf(Quotation quotation) {
    return entities
        .createQuery(
            "select m from QuotationMessage m where m.quotationId = :quotation order by m.id",
            QuotationMessage.class)
        .setParameter("quotation", quotation.id())
        .setMaxResults(MOST_MESSAGES)
        .getResultList();
  }

  long countMessages(Quotation quotation) {
    return entities
        .createQuery(
            "select count(m) from QuotationMessage m where m.quotationId = :quotation", Long.class)
        .setParameter("quotation", quotation.id())
        .getSingleResult();
  }

  /** How often each of these suppliers has quoted and won on this exchange. */
  Map<Long, SupplierRecord> recordsOf(List<Quotation> quotations) {
    if (quotations.isEmpty()) {
      return Map.of();
    }
    Map<Long, SupplierRecord> records = new HashMap<>();
    entities
        .createQuery(
            "select q.parties.supplierId, count(q), sum(case when q.status ="
                + " org.entrepot.sourcing.QuotationStatus.ACCEPTED then 1 else 0 end)"
                + " from Quotation q where q.parties.supplierId in :suppliers group by q.parties.supplierId",
            Object[].class)
        .setParameter(
            "suppliers",
            quotations.stream().map(q -> q.parties().id(Side.SUPPLIER).value()).distinct().toList())
        .getResultStream()
        .forEach(
            row ->
                records.put(
                    (Long) row[0],
                    new SupplierRecord(
                        ((Number) row[1]).longValue(), ((Number) row[2]).longValue())));
    return records;
  }
}

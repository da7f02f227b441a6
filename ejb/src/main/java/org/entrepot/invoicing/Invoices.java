package org.entrepot.invoicing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Tuple;
import jakarta.persistence.TypedQuery;
import java.util.List;
import java.util.Optional;
import org.entrepot.platform.error.Refusal;
import org.entrepot.platform.page.PageRequest;
import org.entrepot.platform.value.CompanyId;
import org.jspecify.annotations.Nullable;

/** The invoices in the database. */
@ApplicationScoped
class Invoices {

  /** A draft is its issuer's alone. */
  private static final String OWN =
      " (i.parties.sellerId = :company or (i.parties.buyerId = :company"
          + " and i.status <> org.entrepot.invoicing.InvoiceStatus.DRAFT))";

  private static final String WITH_ISSUED =
      "select i, s from Invoice i left join IssuedInvoice s on s.invoiceId = i.id where";

  private static final int MOST_OF_ORDER = 500;

  @PersistenceContext private EntityManager entities;

  /** An invoice with what was issued of it, null for a draft. */
  record Row(Invoice invoice, @Nullable IssuedInvoice issued) {
    static Row of(Tuple tuple) {
      return new Row(tuple.get(0, Invoice.class), tuple.get(1, IssuedInvoice.class));
    }

    InvoiceSummary summary() {
      return invoice.summary(issued);
    }

    InvoiceView view() {
      return invoice.view(issued);
    }
  }

  void add(Object entity) {
    entities.persist(entity);
  }

  /** The invoice of that number if it is the company's to see; another one is not found. */
  Row own(String number, CompanyId company) {
    return first(
        entities
            .createQuery(WITH_ISSUED + " i.number = :number and" + OWN, Tuple.class)
            .setParameter("number", number)
            .setParameter("company", company.value()));
  }

  /** Any invoice, for those who oversee the exchange. */
  Row any(String number) {
    return first(
        entities
            .createQuery(WITH_ISSUED + " i.number = :number", Tuple.class)
            .setParameter("number", number));
  }

  /** The draft of an order's next commercial invoice. */
  Optional<Invoice> commercialDraft(String order) {
    return entities
        .createQuery(
            "select i from Invoice i where i.order = :order"
                + " and i.kind = org.entrepot.invoicing.InvoiceKind.COMMERCIAL"
                + " and i.status = org.entrepot.invoicing.InvoiceStatus.DRAFT",
            Invoice.class)
        .setParameter("order", order)
        .getResultStream()
        .findFirst();
  }

  /** A company's invoices, newest first. */
  List<Row> of(CompanyId company, FindInvoices find, PageRequest page) {
    TypedQuery<Tuple> query =
        entities.createQuery(
            WITH_ISSUED
                + " i.id < :before and"
                + OWN
                + (find.kind().isPresent() ? " and i.kind = :kind" : "")
                + (find.status().isPresent() ? " and i.status = :status" : "")
                + (find.order().isPresent() ? " and i.order = :order" : "")
                + " order by i.id desc",
            Tuple.class);
    find.kind().ifPresent(kind -> query.setParameter("kind", kind));
    find.status().ifPresent(status -> query.setParameter("status", status));
    find.order().ifPresent(order -> query.setParameter("order", order));
    return query
        .setParameter("company", company.value())
        .setParameter("before", page.beforeId())
        .setMaxResults(page.limit() + 1)
        .getResultStream()
        .map(Row::of)
        .toList();
  }

  /** The invoices of an order that the company may see, or all of them; oldest first. */
  List<Row> ofOrder(String order, Optional<CompanyId> company) {
    TypedQuery<Tuple> query =
        entities.createQuery(
            WITH_ISSUED
                + " i.order = :order"
                + (company.isPresent() ? " and" + OWN : "")
                + " order by i.id",
            Tuple.class);
    company.ifPresent(id -> query.setParameter("company", id.value()));
    return query
        .setParameter("order", order)
        .setMaxResults(MOST_OF_ORDER)
        .getResultStream()
        .map(Row::of)
        .toList();
  }

  private static Row first(TypedQuery<Tuple> query) {
    return query.getResultStream().findFirst().map(Row::of).orElseThrow(Refusal::notFound);
  }
}

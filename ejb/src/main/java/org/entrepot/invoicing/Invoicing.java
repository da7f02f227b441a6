package org.entrepot.invoicing;

import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.entrepot.platform.access.Caller;
import org.entrepot.platform.access.Needs;
import org.entrepot.platform.access.Reads;
import org.entrepot.platform.access.Right;
import org.entrepot.platform.access.Service;
import org.entrepot.platform.access.Subject;
import org.entrepot.platform.deal.Parties;
import org.entrepot.platform.error.Refusal;
import org.entrepot.platform.file.FileStore;
import org.entrepot.platform.file.StoredFile;
import org.entrepot.platform.outbox.Event;
import org.entrepot.platform.outbox.Outbox;
import org.entrepot.platform.page.Page;
import org.entrepot.platform.page.PageRequest;
import org.entrepot.platform.series.NumberSeries;
import org.entrepot.platform.text.Figures;
import org.entrepot.platform.time.TradeClock;
import org.entrepot.platform.value.CompanyId;

/** Invoices: drafting, issuing, reading. */
@Service
public class Invoicing {

  @Inject private Invoices invoices;
  @Inject private NumberSeries series;
  @Inject private FileStore files;
  @Inject private Outbox outbox;
  @Inject private TradeClock clock;

  /**
   * Issues the proforma invoice of a whole order.
   *
   * @param on the day of issue where the seller is
   * @throws Refusal {@code unprintable_text} (409) for a name that no font can draw
   */
  @Needs(Right.WITHIN)
  public InvoiceView proforma(Caller caller, InvoicedOrder order, LocalDate on) {
    InvoiceFacts facts =
        InvoiceFacts.of(InvoiceKind.PROFORMA, order, order.deal().lines(), List.of(), null);
    Invoice invoice = new Invoice(facts, Parties.of(order.deal()), clock.now());
    invoices.add(invoice);
    return issue(invoice, facts, on);
  }

  /** Drafts the commercial invoice of the goods that stand ready, in place of an earlier draft. */
  @Needs(Right.WITHIN)
  public InvoiceView draftCommercial(Caller caller, InvoicedOrder order, InvoicedGoods goods) {
    InvoiceFacts facts =
        InvoiceFacts.of(InvoiceKind.COMMERCIAL, order, goods.lines(), goods.packages(), null);
    return draft(order, facts).view(null);
  }

  /**
   * Issues the commercial invoice of goods that have left, in the quantities that left.
   *
   * @param on the day of issue where the seller is
   * @throws Refusal {@code unprintable_text} (409) for a name that no font can draw
   */
  @Needs(Right.WITHIN)
  public InvoiceView issueCommercial(
      Caller caller, InvoicedOrder order, InvoicedGoods goods, Carriage carriage, LocalDate on) {
    InvoiceFacts facts =
        InvoiceFacts.of(InvoiceKind.COMMERCIAL, order, goods.lines(), goods.packages(), carriage);
    return issue(draft(order, facts), facts, on);
  }

  /** An invoice as its parties see it; the operator and the regulator see any. */
  @Needs({Right.READ, Right.OPERATE, Right.REGULATE})
  @Reads
  public InvoiceView invoice(Caller caller, @Subject String number) {
    return visible(caller, number).view();
  }

  /** The invoices to which the acting company is party, newest first. */
  @Needs(Right.READ)
  @Reads
  public Page<InvoiceSummary> mine(Caller caller, FindInvoices find, PageRequest page) {
    return Page.cut(
        invoices.of(caller.company(), find, page),
        page,
        row -> row.invoice().id(),
        Invoices.Row::summary);
  }

  /** The invoices of an order, oldest first. */
  @Needs({Right.READ, Right.OPERATE, Right.REGULATE})
  @Reads
  public List<InvoiceSummary> ofOrder(Caller caller, @Subject String order) {
    Optional<CompanyId> own = oversees(caller) ? Optional.empty() : Optional.of(caller.company());
    return invoices.ofOrder(order, own).stream().map(Invoices.Row::summary).toList();
  }

  /**
   * The printed invoice.
   *
   * @throws Refusal {@code invoice_not_issued} (409) for a draft
   */
  @Needs({Right.READ, Right.OPERATE, Right.REGULATE})
  @Reads
  public StoredFile pdf(Caller caller, @Subject String number) {
    return Optional.ofNullable(visible(caller, number).issued())
        .map(IssuedInvoice::file)
        .orElseThrow(() -> Refusal.rule("invoice_not_issued"));
  }

  private Invoices.Row visible(Caller caller, String number) {
    return oversees(caller) ? invoices.any(number) : invoices.own(number, caller.company());
  }

  private static boolean oversees(Caller caller) {
    return caller.can(Right.OPERATE) || caller.can(Right.REGULATE);
  }

  private Invoice draft(InvoicedOrder order, InvoiceFacts facts) {
    Optional<Invoice> earlier = invoices.commercialDraft(order.order());
    earlier.ifPresent(invoice -> invoice.redraft(facts));
    return earlier.orElseGet(
        () -> {
          Invoice invoice = new Invoice(facts, Parties.of(order.deal()), clock.now());
          invoices.add(invoice);
          return invoice;
        });
  }

  /** The number is drawn when nothing else can fail but the printing itself. */
  private InvoiceView issue(Invoice invoice, InvoiceFacts facts, LocalDate on) {
    invoice.issue(facts);
    String documentNumber = series.next(invoice.issuer(), facts.kind().series(), on.getYear());
    byte[] pdf = new InvoiceLayout(facts, documentNumber, on).toBytes();
    StoredFile file = files.keep(pdf, "application/pdf", documentNumber + ".pdf");
    IssuedInvoice issued =
        new IssuedInvoice(invoice, invoice.issuer(), facts, documentNumber, on, file, clock.now());
    invoices.add(issued);
    outbox.publish(
        new Event(
            "invoice.issued",
            invoice.number(),
            Map.of(
                "kind", facts.kind().name(),
                "document", documentNumber,
                "order", facts.order(),
                "seller", facts.seller().name(),
                "buyer", facts.buyer().name(),
                "total", Figures.money(facts.total())),
            invoice.parties().ids()));
    return invoice.view(issued);
  }
}

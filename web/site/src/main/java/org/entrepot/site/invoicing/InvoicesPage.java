package org.entrepot.site.invoicing;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Optional;
import org.entrepot.invoicing.FindInvoices;
import org.entrepot.invoicing.InvoiceKind;
import org.entrepot.invoicing.InvoiceStatus;
import org.entrepot.invoicing.InvoiceSummary;
import org.entrepot.invoicing.Invoicing;
import org.entrepot.platform.page.Filter;
import org.entrepot.platform.page.PageRequest;
import org.entrepot.site.platform.Here;
import org.entrepot.site.platform.Page;
import org.entrepot.site.platform.Visitor;

/** The invoices that the acting company issued or received, and its own drafts. */
@Named("invoices")
@RequestScoped
public class InvoicesPage implements Page {
  private static final int PER_PAGE = 25;

  @Inject private Invoicing invoicing;
  @Inject private Visitor visitor;
  @Inject private Here here;

  private List<InvoiceSummary> items = List.of();
  private String next = "";

  @Override
  public void open() {
    FindInvoices find =
        new FindInvoices(
            Filter.read(InvoiceKind.class, "kind", here.query("kind")),
            Filter.read(InvoiceStatus.class, "status", here.query("status")),
            Optional.empty());
    org.entrepot.platform.page.Page<InvoiceSummary> found =
        invoicing.mine(visitor.caller(), find, new PageRequest(PER_PAGE, here.query("cursor")));
    items = found.items();
    next = Optional.ofNullable(found.nextCursor()).orElse("");
  }

  public List<InvoiceSummary> getItems() {
    return items;
  }

  public String getNext() {
    return next;
  }

  public List<InvoiceKind> getKinds() {
    return List.of(InvoiceKind.values());
  }
}

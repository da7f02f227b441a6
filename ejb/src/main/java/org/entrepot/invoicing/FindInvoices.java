package org.entrepot.invoicing;

import java.util.Optional;

/** Which of a company's invoices are asked for: of a kind, in a state, of an order, or all. */
public record FindInvoices(
    Optional<InvoiceKind> kind, Optional<InvoiceStatus> status, Optional<String> order) {

  public static FindInvoices all() {
    return new FindInvoices(Optional.empty(), Optional.empty(), Optional.empty());
  }
}

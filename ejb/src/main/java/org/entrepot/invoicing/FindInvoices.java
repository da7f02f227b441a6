package org.entrepot.invoicing;

import java.util.Optional;

/** Which of a company's invoices are asked for: of a kind, in a state, or all. */
public record FindInvoices(Optional<InvoiceKind> kind, Optional<InvoiceStatus> status) {

  public static FindInvoices all() {
    return new FindInvoices(Optional.empty(), Optional.empty());
  }
}

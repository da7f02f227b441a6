package org.entrepot.invoicing;

/** What an invoice is for; each kind has a number series of its own. */
public enum InvoiceKind {
  /** A preview of the price for payment and import licences; never a tax invoice. */
  PROFORMA("PI"),
  /** The claim for one shipment, from the quantities handed over. */
  COMMERCIAL("CI");

  private final String series;

  InvoiceKind(String series) {
    this.series = series;
  }

  String series() {
    return series;
  }
}

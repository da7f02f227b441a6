package org.entrepot.process;

import org.entrepot.invoicing.InvoiceView;
import org.entrepot.ordering.OrderView;

/** A step of the goods with the commercial invoice that it drafted or issued. */
public record InvoicedStep(OrderView order, InvoiceView invoice) {}

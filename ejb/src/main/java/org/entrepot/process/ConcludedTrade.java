package org.entrepot.process;

import org.entrepot.contracting.ContractView;
import org.entrepot.invoicing.InvoiceView;
import org.entrepot.ordering.OrderView;
import org.jspecify.annotations.Nullable;

/**
 * What the acceptance of a quotation made.
 *
 * @param quotation the number of the accepted quotation
 * @param invoice the proforma invoice, null while the contract waits for signatures
 */
public record ConcludedTrade(
    String quotation, ContractView contract, OrderView order, @Nullable InvoiceView invoice) {}

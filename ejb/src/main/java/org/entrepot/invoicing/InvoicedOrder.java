package org.entrepot.invoicing;

import java.util.Locale;
import org.entrepot.platform.access.Command;
import org.entrepot.platform.value.Deal;

/**
 * The order that an invoice is about.
 *
 * @param order the order's number
 * @param contract the contract's number
 * @param contractDocument the contract's legal number
 * @param sellerLanguage the language that the seller reads
 * @param buyerLanguage the language that the buyer reads
 */
public record InvoicedOrder(
    String order,
    String contract,
    String contractDocument,
    Deal deal,
    Locale sellerLanguage,
    Locale buyerLanguage)
    implements Command {}

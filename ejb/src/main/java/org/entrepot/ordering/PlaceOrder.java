package org.entrepot.ordering;

import java.time.LocalDate;
import org.entrepot.platform.access.Command;
import org.entrepot.platform.value.Deal;

/**
 * Places the order of a contract.
 *
 * @param contract the contract's number
 * @param awaitingSignature whether the contract is still to be signed
 * @param on the day where the seller is
 */
public record PlaceOrder(String contract, Deal deal, boolean awaitingSignature, LocalDate on)
    implements Command {}

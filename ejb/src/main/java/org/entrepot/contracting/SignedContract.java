package org.entrepot.contracting;

import java.util.Optional;
import org.entrepot.platform.value.Deal;

/**
 * What a signature led to.
 *
 * @param deal the deal that is now binding, when this was the last signature
 */
public record SignedContract(ContractView contract, Optional<Deal> deal) {}

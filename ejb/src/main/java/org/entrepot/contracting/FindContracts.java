package org.entrepot.contracting;

import java.util.Optional;

/**
 * Which of a company's contracts are asked for.
 *
 * @param status only those in this state
 * @param waiting only those that wait for the company's own consent
 */
public record FindContracts(Optional<ContractStatus> status, boolean waiting) {

  public static FindContracts all() {
    return new FindContracts(Optional.empty(), false);
  }
}

package org.entrepot.contracting;

import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import org.entrepot.platform.error.Refusal;

/** A contract's life; anything that the table does not hold is refused. */
public enum ContractStatus {
  DRAFT,
  OFFERED,
  SIGNED_BY_ONE,
  IN_FORCE,
  COMPLETED,
  TERMINATED;

  private static final Map<ContractStatus, Set<ContractStatus>> NEXT =
      Map.of(
          DRAFT, EnumSet.of(OFFERED),
          OFFERED, EnumSet.of(SIGNED_BY_ONE, IN_FORCE, TERMINATED),
          SIGNED_BY_ONE, EnumSet.of(IN_FORCE, TERMINATED),
          IN_FORCE, EnumSet.of(COMPLETED, TERMINATED));

  public boolean mayBecome(ContractStatus next) {
    return NEXT.getOrDefault(this, Set.of()).contains(next);
  }

  /** This state's successor, or a 409 refusal {@code contract_state}. */
  ContractStatus to(ContractStatus next) {
    if (!mayBecome(next)) {
      throw Refusal.rule("contract_state", "state", this);
    }
    return next;
  }
}

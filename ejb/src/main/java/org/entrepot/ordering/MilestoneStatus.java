package org.entrepot.ordering;

import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import org.entrepot.platform.error.Refusal;

/** A payment milestone's life outside of protected payment. */
public enum MilestoneStatus {
  PLANNED,
  /** The fact that it waited for has come about. */
  DUE,
  /** The supplier has recorded its receipt. */
  PAID,
  /** It fell away with its order. */
  CANCELLED;

  private static final Map<MilestoneStatus, Set<MilestoneStatus>> NEXT =
      Map.of(
          PLANNED, EnumSet.of(DUE, PAID, CANCELLED),
          DUE, EnumSet.of(PAID, CANCELLED));

  public boolean mayBecome(MilestoneStatus next) {
    return NEXT.getOrDefault(this, Set.of()).contains(next);
  }

  /** This state's successor, or a 409 refusal {@code milestone_state}. */
  MilestoneStatus to(MilestoneStatus next) {
    if (!mayBecome(next)) {
      throw Refusal.rule("milestone_state", "state", this);
    }
    return next;
  }
}

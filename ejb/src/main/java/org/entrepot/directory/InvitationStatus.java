package org.entrepot.directory;

import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import org.entrepot.platform.error.Refusal;

/**
 * An invitation's way to its end; anything that the table does not hold is refused. {@link
 * #EXPIRED} is never stored: it is what an open one is called when its time is up.
 */
public enum InvitationStatus {
  OPEN,
  EXPIRED,
  ACCEPTED,
  DECLINED,
  REVOKED;

  private static final Map<InvitationStatus, Set<InvitationStatus>> NEXT =
      Map.of(
          OPEN, EnumSet.of(OPEN, ACCEPTED, DECLINED, REVOKED),
          EXPIRED, EnumSet.of(OPEN, REVOKED));

  boolean mayBecome(InvitationStatus next) {
    return NEXT.getOrDefault(this, Set.of()).contains(next);
  }

  /** This state's successor, or a 409 refusal {@code invitation_state}. */
  InvitationStatus to(InvitationStatus next) {
    if (!mayBecome(next)) {
      throw Refusal.rule("invitation_state", "state", this);
    }
    return next;
  }
}

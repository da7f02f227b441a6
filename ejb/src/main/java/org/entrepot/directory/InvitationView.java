package org.entrepot.directory;

import java.time.Instant;
import org.entrepot.platform.access.Numbered;

/**
 * An invitation as the company's owners see it.
 *
 * @param email whom it is to; empty once it has ended
 * @param inviter the name of the owner who sent it
 */
public record InvitationView(
    String number,
    String email,
    MemberRole role,
    InvitationStatus status,
    String inviter,
    Instant invitedAt,
    Instant expiresAt)
    implements Numbered {

  /** Whether its time is up; it may be sent again. */
  public boolean isExpired() {
    return status == InvitationStatus.EXPIRED;
  }
}

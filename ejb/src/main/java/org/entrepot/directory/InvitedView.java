package org.entrepot.directory;

import java.time.Instant;
import org.entrepot.platform.access.Numbered;

/**
 * An invitation as the invited person sees it.
 *
 * @param company the number of the company, for which one acts after having accepted
 * @param inviter the name of the owner who sent it
 */
public record InvitedView(
    String number,
    String company,
    String companyName,
    MemberRole role,
    String inviter,
    InvitationStatus status,
    Instant expiresAt)
    implements Numbered {}

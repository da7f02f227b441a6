package org.entrepot.directory;

import java.time.LocalDate;
import java.util.Locale;

/**
 * What the mail of an invitation says.
 *
 * @param lastDay the last day on which it holds, where the company is
 * @param language the inviter's
 * @param token the secret that the link carries
 */
public record InvitationLetter(
    String email,
    String company,
    String inviter,
    MemberRole role,
    LocalDate lastDay,
    Locale language,
    String token) {

  /** A secret does not come into a log by accident. */
  @Override
  public String toString() {
    return "InvitationLetter";
  }
}

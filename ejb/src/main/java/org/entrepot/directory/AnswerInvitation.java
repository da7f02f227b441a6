package org.entrepot.directory;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.entrepot.platform.access.Command;

/**
 * Names an invitation by the token of its mail.
 *
 * @param token what the mail's link ends with
 */
public record AnswerInvitation(@NotBlank @Size(max = 100) String token) implements Command {

  /** A secret does not come into a log by accident. */
  @Override
  public String toString() {
    return "AnswerInvitation";
  }
}

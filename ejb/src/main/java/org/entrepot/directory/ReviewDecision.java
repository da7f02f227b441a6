package org.entrepot.directory;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.entrepot.platform.access.Command;
import org.entrepot.platform.error.Refusal;
import org.jspecify.annotations.Nullable;

/**
 * The operator's word on a company.
 *
 * @param reason told to the company; required unless it is verified or reinstated
 */
public record ReviewDecision(@NotNull Verdict decision, @Nullable @Size(max = 1000) String reason)
    implements Command {

  @Override
  public String verb() {
    return decision == null ? "" : decision.name();
  }

  /** The reason, or a refusal of the field where none was given. */
  String reasonGiven() {
    if (reason == null || reason.isBlank()) {
      throw Refusal.invalid("reason", "not_blank");
    }
    return reason.strip();
  }

  /** What the operator may decide. */
  public enum Verdict {
    TAKE,
    VERIFY,
    REJECT,
    SUSPEND,
    REINSTATE
  }
}

package org.entrepot.sourcing;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.entrepot.platform.error.Refusal;
import org.jspecify.annotations.Nullable;

/** An RFQ's way; anything that the table does not hold is refused. */
public enum RfqStatus {
  DRAFT,
  OPEN,
  /** The deadline has passed or every seat is taken: no new quotation, but what came in stands. */
  CLOSED,
  AWARDED,
  CANCELLED,
  /** It ended with no quotation left to accept. */
  EXPIRED;

  private static final Map<RfqStatus, Set<RfqStatus>> NEXT =
      Map.of(
          DRAFT, EnumSet.of(OPEN, CANCELLED),
          OPEN, EnumSet.of(CLOSED, AWARDED, CANCELLED, EXPIRED),
          CLOSED, EnumSet.of(AWARDED, CANCELLED, EXPIRED));

  /** Reads a state's name; absent is none, anything else is {@code status_unknown} (422). */
  public static Optional<RfqStatus> read(@Nullable String name) {
    if (name == null || name.isBlank()) {
      return Optional.empty();
    }
    return Optional.of(
        Arrays.stream(values())
            .filter(status -> status.name().equals(name))
            .findFirst()
            .orElseThrow(() -> Refusal.invalid("status", "status_unknown")));
  }

  public boolean mayBecome(RfqStatus next) {
    return NEXT.getOrDefault(this, Set.of()).contains(next);
  }

  /** Whether quotations may still be negotiated and accepted. */
  public boolean isRunning() {
    return this == OPEN || this == CLOSED;
  }

  /**
   * This state's successor, or a 409 refusal that names this state, such as {@code rfq_awarded}.
   */
  RfqStatus to(RfqStatus next) {
    if (!mayBecome(next)) {
      throw refusal();
    }
    return next;
  }

  void require(RfqStatus wanted) {
    if (this != wanted) {
      throw refusal();
    }
  }

  /** The code of the refusal that names this state; it has its own text. */
  String code() {
    return "rfq_" + name().toLowerCase(Locale.ROOT);
  }

  private Refusal refusal() {
    return Refusal.rule(code());
  }
}

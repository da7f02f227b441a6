package org.entrepot.sourcing;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.entrepot.platform.error.Refusal;
import org.jspecify.annotations.Nullable;

/** A quotation's way: it is negotiated while open, and every end is final. */
public enum QuotationStatus {
  OPEN,
  ACCEPTED,
  DECLINED,
  WITHDRAWN,
  EXPIRED;

  private static final Map<QuotationStatus, Set<QuotationStatus>> NEXT =
      Map.of(OPEN, EnumSet.of(ACCEPTED, DECLINED, WITHDRAWN, EXPIRED));

  /** Reads a state's name; absent is none, anything else is {@code status_unknown} (422). */
  public static Optional<QuotationStatus> read(@Nullable String name) {
    if (name == null || name.isBlank()) {
      return Optional.empty();
    }
    return Optional.of(
        Arrays.stream(values())
            .filter(status -> status.name().equals(name))
            .findFirst()
            .orElseThrow(() -> Refusal.invalid("status", "status_unknown")));
  }

  public boolean mayBecome(QuotationStatus next) {
    return NEXT.getOrDefault(this, Set.of()).contains(next);
  }

  /**
   * This state's successor, or a 409 refusal that names this state, such as {@code
   * quotation_withdrawn}.
   */
  QuotationStatus to(QuotationStatus next) {
    if (!mayBecome(next)) {
      throw refusal();
    }
    return next;
  }

  void requireOpen() {
    if (this != OPEN) {
      throw refusal();
    }
  }

  /** The code of the refusal that names this state; it has its own text. */
  String code() {
    return "quotation_" + name().toLowerCase(Locale.ROOT);
  }

  private Refusal refusal() {
    return Refusal.rule(code());
  }
}

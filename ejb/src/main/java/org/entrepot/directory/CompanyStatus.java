package org.entrepot.directory;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.entrepot.platform.error.Refusal;
import org.jspecify.annotations.Nullable;

/** A company's way to the badge; anything that the table does not hold is refused. */
public enum CompanyStatus {
  DRAFT,
  SUBMITTED,
  IN_REVIEW,
  VERIFIED,
  REJECTED,
  SUSPENDED,
  LAPSED;

  /** In which the public directory shows a supplier. */
  static final Set<CompanyStatus> SHOWN = Set.of(VERIFIED, LAPSED);

  private static final Map<CompanyStatus, Set<CompanyStatus>> NEXT =
      Map.of(
          DRAFT, EnumSet.of(SUBMITTED),
          SUBMITTED, EnumSet.of(IN_REVIEW),
          IN_REVIEW, EnumSet.of(VERIFIED, REJECTED),
          REJECTED, EnumSet.of(SUBMITTED),
          VERIFIED, EnumSet.of(SUSPENDED, LAPSED),
          SUSPENDED, EnumSet.of(VERIFIED),
          LAPSED, EnumSet.of(SUBMITTED));

  /** Reads a state by its name; absent means any, an unknown one is the refused field status. */
  public static Optional<CompanyStatus> read(@Nullable String name) {
    if (name == null || name.isBlank()) {
      return Optional.empty();
    }
    return Optional.of(
        Arrays.stream(values())
            .filter(status -> status.name().equals(name))
            .findFirst()
            .orElseThrow(() -> Refusal.invalid("status", "company_status_unknown")));
  }

  public boolean mayBecome(CompanyStatus next) {
    return NEXT.getOrDefault(this, Set.of()).contains(next);
  }

  /** Whether the public directory shows a supplier in this state. */
  boolean isShown() {
    return SHOWN.contains(this);
  }

  /** This state's successor, or a 409 refusal {@code company_state}. */
  CompanyStatus to(CompanyStatus next) {
    if (!mayBecome(next)) {
      throw Refusal.rule("company_state", "state", this);
    }
    return next;
  }
}

package org.entrepot.sourcing;

import java.util.Arrays;
import java.util.Optional;
import org.entrepot.platform.error.Refusal;
import org.jspecify.annotations.Nullable;

/**
 * Which of its quotations a company looks for.
 *
 * @param side on which the company stands; absent for both
 * @param waiting only those that wait for the company's word
 */
public record FindQuotations(
    @Nullable Side side, @Nullable QuotationStatus status, boolean waiting) {

  /**
   * Reads the conditions from a query.
   *
   * @throws Refusal {@code side_unknown} or {@code status_unknown} (422)
   */
  public static FindQuotations read(
      @Nullable String side, @Nullable String status, boolean waiting) {
    return new FindQuotations(
        side(side).orElse(null), QuotationStatus.read(status).orElse(null), waiting);
  }

  private static Optional<Side> side(@Nullable String name) {
    if (name == null || name.isBlank()) {
      return Optional.empty();
    }
    return Optional.of(
        Arrays.stream(Side.values())
            .filter(side -> side.name().equals(name))
            .findFirst()
            .orElseThrow(() -> Refusal.invalid("side", "side_unknown")));
  }
}

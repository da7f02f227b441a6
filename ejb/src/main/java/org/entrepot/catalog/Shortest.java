package org.entrepot.catalog;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** Brings decimals to their shortest plain form: the database gives 100.000000 back for 100. */
final class Shortest {

  /** Beyond what any rule lets pass; such a number is left alone, for the rules to refuse it. */
  private static final int MOST_ZEROS = 40;

  private Shortest() {}

  /** The same number; what is absent stays absent, for the command's checks to name it. */
  @SuppressWarnings("NullAway") // absent in, absent out; a number in, a number out
  static BigDecimal of(@Nullable BigDecimal number) {
    if (number == null) {
      return null;
    }
    BigDecimal shortest = number.stripTrailingZeros();
    boolean roundThousands = shortest.scale() < 0 && shortest.scale() >= -MOST_ZEROS;
    return roundThousands ? shortest.setScale(0) : shortest;
  }
}

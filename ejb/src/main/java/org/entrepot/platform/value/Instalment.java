package org.entrepot.platform.value;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;

/**
 * A share of the price in per cent, above 0 and up to 100, at most 4 decimals, with the fact on
 * which it falls due.
 *
 * <p>Errors: {@code instalment_percent}, {@code instalment_format}, {@code instalment_trigger}.
 */
public record Instalment(BigDecimal percent, PaymentTrigger trigger) {
  private static final int PERCENT_SCALE = 4;
  private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

  public Instalment {
    percent = Decimals.normalised(percent, "percent");
    if (percent.signum() <= 0
        || percent.compareTo(HUNDRED) > 0
        || percent.scale() > PERCENT_SCALE) {
      throw new InvalidValue(
          "instalment_percent",
          "An instalment is above 0 and up to 100 per cent with at most 4 decimals");
    }
  }

  /** Reads what {@link #toString} writes: {@code 30 ON_ORDER}. */
  public static Instalment of(String text) {
    String line = text.strip();
    int space = line.indexOf(' ');
    if (space < 0) {
      throw new InvalidValue("instalment_format", "An instalment reads as 30 ON_ORDER");
    }
    String name = line.substring(space + 1).strip().toUpperCase(Locale.ROOT);
    PaymentTrigger trigger =
        Arrays.stream(PaymentTrigger.values())
            .filter(each -> each.name().equals(name))
            .findFirst()
            .orElseThrow(Instalment::unknownTrigger);
    return new Instalment(Decimals.parse(line.substring(0, space)), trigger);
  }

  @Override
  public String toString() {
    return percent.toPlainString() + " " + trigger;
  }

  private static InvalidValue unknownTrigger() {
    return new InvalidValue(
        "instalment_trigger",
        "Not a payment trigger",
        Map.of("known", Arrays.toString(PaymentTrigger.values())));
  }
}

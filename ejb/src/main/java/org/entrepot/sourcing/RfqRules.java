package org.entrepot.sourcing;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import org.entrepot.platform.value.Currencies;
import org.entrepot.platform.value.UnitPrice;

/** What an RFQ must hold beyond the form of its fields. */
final class RfqRules {

  /** Longer than any tender waits; a later deadline is a slip of the hand. */
  static final Duration FARTHEST_DEADLINE = Duration.ofDays(366);

  private RfqRules() {}

  static void check(WriteRfq command, Instant now) {
    Fields fields = new Fields();
    LocalDate today = LocalDate.ofInstant(now, ZoneOffset.UTC);
    fields.refuseIf(
        !Currencies.inUseOn(today).contains(command.currency()), "currency", "currency_not_in_use");
    Instant deadline = command.deadline();
    if (deadline != null) {
      fields.refuseIf(!deadline.isAfter(now), "deadline", "deadline_past");
      fields.refuseIf(
          deadline.isAfter(now.plus(FARTHEST_DEADLINE)), "deadline", "deadline_too_far");
    }
    List<WriteRfq.Line> lines = command.lines();
    for (int i = 0; i < lines.size(); i++) {
      check(lines.get(i), "lines." + i, command, fields);
    }
    fields.check();
  }

  private static void check(WriteRfq.Line line, String path, WriteRfq command, Fields fields) {
    boolean fraction =
        line.quantity().unit().isCounted()
            && line.quantity().value().stripTrailingZeros().scale() > 0;
    fields.refuseIf(
        Need.blankToNull(line.description()) == null, path + ".description", "not_blank");
    fields.refuseIf(fraction, path + ".quantity.value", "quantity_not_whole");
    BigDecimal target = line.targetPrice();
    if (target != null) {
      fields.read(
          path + ".targetPrice",
          () -> new UnitPrice(target, command.currency()).times(line.quantity()));
    }
  }
}

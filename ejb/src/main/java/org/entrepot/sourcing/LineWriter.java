package org.entrepot.sourcing;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.entrepot.platform.value.Money;
import org.entrepot.platform.value.UnitPrice;
import org.jspecify.annotations.Nullable;

/** Answers the lines of an RFQ one by one and notes what does not hold. */
final class LineWriter {

  /** An answer and its place in the command, which errors name. */
  private record Answer(String path, QuoteLine line) {}

  private final Rfq rfq;
  private final Map<Integer, OfferLine> before;
  private final Fields fields;

  /**
   * @param before the lines of the version before, none for the first
   */
  LineWriter(Rfq rfq, List<OfferLine> before, Fields fields) {
    this.rfq = rfq;
    this.before =
        before.stream().collect(Collectors.toMap(OfferLine::position, Function.identity()));
    this.fields = fields;
  }

  List<OfferLine> write(List<QuoteLine> answers) {
    Map<Integer, Answer> byPosition = byPosition(answers);
    List<OfferLine> lines = new ArrayList<>();
    for (RfqLine asked : rfq.lines()) {
      Answer answer = byPosition.remove(asked.position());
      OfferLine earlier = before.get(asked.position());
      if (answer != null) {
        line(asked, answer, earlier).ifPresent(lines::add);
      } else if (earlier != null) {
        lines.add(earlier);
      } else {
        fields.refuse("lines", "quotation_line_missing");
      }
    }
    byPosition
        .values()
        .forEach(answer -> fields.refuse(answer.path() + ".position", "quotation_line_unknown"));
    return lines;
  }

  private Map<Integer, Answer> byPosition(List<QuoteLine> answers) {
    Map<Integer, Answer> byPosition = new HashMap<>();
    for (int i = 0; i < answers.size(); i++) {
      Answer answer = new Answer("lines." + i, answers.get(i));
      if (byPosition.putIfAbsent(answer.line().position(), answer) != null) {
        fields.refuse(answer.path() + ".position", "quotation_line_twice");
      }
    }
    return byPosition;
  }

  private Optional<OfferLine> line(RfqLine asked, Answer answer, @Nullable OfferLine earlier) {
    QuoteLine line = answer.line();
    Integer days =
        either(line.leadTimeDays(), earlier == null ? null : (Integer) earlier.leadTimeDays());
    fields.refuseIf(days == null, answer.path() + ".leadTimeDays", "not_null");
    Optional<UnitPrice> price = price(answer, line.unitPrice(), "unitPrice", earlier);
    Optional<Money> amount =
        price.flatMap(
            each -> fields.read(answer.path() + ".unitPrice", () -> each.times(asked.quantity())));
    List<OfferLine.Tier> tiers = tiers(answer, earlier);
    if (days == null || price.isEmpty() || amount.isEmpty()) {
      return Optional.empty();
    }
    return Optional.of(
        new OfferLine(
            asked.position(),
            asked.description(),
            asked.product(),
            either(line.hs(), earlier == null ? asked.hs() : earlier.hs()),
            either(line.origin(), earlier == null ? null : earlier.origin()),
            asked.quantity(),
            price.get(),
            amount.get(),
            days,
            tiers,
            either(Need.blankToNull(line.note()), earlier == null ? null : earlier.note())));
  }

  private Optional<UnitPrice> price(
      Answer answer, BigDecimal amount, String field, @Nullable OfferLine earlier) {
    BigDecimal usual = earlier == null ? BigDecimal.ONE : earlier.price().baseQuantity();
    BigDecimal given = answer.line().baseQuantity();
    BigDecimal base = given == null ? usual : given;
    return fields.read(
        answer.path() + "." + field, () -> new UnitPrice(amount, rfq.need().currency(), base));
  }

  private List<OfferLine.Tier> tiers(Answer answer, @Nullable OfferLine earlier) {
    List<QuoteLine.Tier> given = answer.line().tiers();
    if (given == null) {
      return earlier == null ? List.of() : earlier.tiers();
    }
    List<OfferLine.Tier> tiers = new ArrayList<>();
    BigDecimal last = BigDecimal.ZERO;
    for (int i = 0; i < given.size(); i++) {
      BigDecimal from = given.get(i).from();
      fields.refuseIf(
          from.compareTo(last) <= 0, answer.path() + ".tiers." + i + ".from", "tier_order");
      last = from;
      price(answer, given.get(i).unitPrice(), "tiers." + i + ".unitPrice", earlier)
          .ifPresent(price -> tiers.add(new OfferLine.Tier(from, price)));
    }
    return tiers;
  }

  private static <T> @Nullable T either(@Nullable T first, @Nullable T second) {
    return first == null ? second : first;
  }
}

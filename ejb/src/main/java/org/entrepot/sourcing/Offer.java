package org.entrepot.sourcing;

import java.time.Instant;
import java.util.Currency;
import java.util.List;
import org.entrepot.platform.value.DeliveryTerms;
import org.entrepot.platform.value.GoodsLine;
import org.entrepot.platform.value.Money;
import org.entrepot.platform.value.PaymentPlan;
import org.jspecify.annotations.Nullable;

/**
 * Everything that one version of a quotation says. Its JSON text is what the version's digest is
 * computed over and is kept to the letter.
 *
 * @param sequence counts the versions of the quotation from 1
 * @param author the side that made this version
 * @param validUntil the last instant, inclusive, at which it can be accepted
 */
public record Offer(
    String quotation,
    String rfq,
    int sequence,
    Side author,
    Instant madeAt,
    Trader supplier,
    Trader buyer,
    Currency currency,
    DeliveryTerms delivery,
    List<OfferLine> lines,
    Money total,
    PaymentPlan payment,
    Instant validUntil,
    @Nullable String note,
    @Nullable String language) {

  public Offer {
    lines = List.copyOf(lines);
  }

  /** The longest lead time of the lines, in days. */
  public int longestLeadTimeDays() {
    return lines.stream().mapToInt(OfferLine::leadTimeDays).max().orElse(0);
  }

  List<GoodsLine> goods() {
    return lines.stream().map(OfferLine::goods).toList();
  }

  /** Whether the other asks and gives the same, whoever made it and when. */
  boolean isSameDealAs(Offer other) {
    return delivery.equals(other.delivery)
        && lines.equals(other.lines)
        && payment.equals(other.payment)
        && validUntil.equals(other.validUntil);
  }
}

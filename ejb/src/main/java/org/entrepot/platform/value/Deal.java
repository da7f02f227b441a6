package org.entrepot.platform.value;

import java.time.LocalDate;
import java.util.Currency;
import java.util.List;

/**
 * What a seller and a buyer agreed on: the facts that the contract, the order and the invoices
 * share.
 *
 * @param quotation the number of the quotation that was accepted
 * @param digest the digest of its version, which the acceptance named
 * @param shipBy the last day for handing the goods over
 */
public record Deal(
    String quotation,
    Digest digest,
    CompanyId sellerId,
    Party seller,
    CompanyId buyerId,
    Party buyer,
    List<GoodsLine> lines,
    Currency currency,
    DeliveryTerms delivery,
    PaymentPlan payment,
    LocalDate shipBy) {

  public Deal {
    lines = List.copyOf(lines);
    if (lines.isEmpty()) {
      throw new InvalidValue("deal_empty", "A deal has at least one line");
    }
  }

  /** The sum of the lines' amounts. */
  public Money total() {
    return Money.sum(currency, lines.stream().map(GoodsLine::amount).toList());
  }

  public boolean isBetween(CompanyId company) {
    return company.equals(sellerId) || company.equals(buyerId);
  }
}

package org.entrepot.invoicing;

import java.time.LocalDate;
import java.util.Currency;
import java.util.List;
import java.util.Locale;
import org.entrepot.platform.deal.PackageGroup;
import org.entrepot.platform.value.Deal;
import org.entrepot.platform.value.DeliveryTerms;
import org.entrepot.platform.value.GoodsLine;
import org.entrepot.platform.value.Money;
import org.entrepot.platform.value.Party;
import org.entrepot.platform.value.PaymentPlan;
import org.jspecify.annotations.Nullable;

/**
 * Everything that an invoice says, whole: what is printed and what is later given as data come from
 * the same facts.
 *
 * @param order the order's number
 * @param contract the contract's number
 * @param contractDocument the contract's legal number, which the parties know it by
 * @param carriage how the goods left, null before they do
 * @param sellerLanguage the BCP 47 tag of the language that the issuer reads
 * @param buyerLanguage the BCP 47 tag of the language that the recipient reads
 */
public record InvoiceFacts(
    InvoiceKind kind,
    String order,
    String contract,
    String contractDocument,
    Party seller,
    Party buyer,
    List<GoodsLine> lines,
    Currency currency,
    DeliveryTerms delivery,
    PaymentPlan payment,
    LocalDate shipBy,
    List<PackageGroup> packages,
    @Nullable Carriage carriage,
    String sellerLanguage,
    String buyerLanguage) {

  public InvoiceFacts {
    lines = List.copyOf(lines);
    packages = List.copyOf(packages);
  }

  static InvoiceFacts of(
      InvoiceKind kind,
      InvoicedOrder order,
      List<GoodsLine> lines,
      List<PackageGroup> packages,
      @Nullable Carriage carriage) {
    Deal deal = order.deal();
    return new InvoiceFacts(
        kind,
        order.order(),
        order.contract(),
        order.contractDocument(),
        deal.seller(),
        deal.buyer(),
        lines,
        deal.currency(),
        deal.delivery(),
        deal.payment(),
        deal.shipBy(),
        packages,
        carriage,
        order.sellerLanguage().toLanguageTag(),
        order.buyerLanguage().toLanguageTag());
  }

  /** The sum of the lines' amounts. */
  public Money total() {
    return Money.sum(currency, lines.stream().map(GoodsLine::amount).toList());
  }

  Locale issuerLocale() {
    return Locale.forLanguageTag(sellerLanguage);
  }

  Locale recipientLocale() {
    return Locale.forLanguageTag(buyerLanguage);
  }
}

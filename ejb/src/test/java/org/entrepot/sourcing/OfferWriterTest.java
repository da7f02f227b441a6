package org.entrepot.sourcing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.groups.Tuple.tuple;
import static org.entrepot.sourcing.RfqTest.assertField;
import static org.entrepot.sourcing.RfqTest.assertRefused;
import static org.entrepot.sourcing.Scene.NOW;
import static org.entrepot.sourcing.Scene.SUPPLIER;
import static org.entrepot.sourcing.Scene.bid;
import static org.entrepot.sourcing.Scene.quote;
import static org.quicktheories.QuickTheory.qt;
import static org.quicktheories.generators.SourceDSL.bigDecimals;
import static org.quicktheories.generators.SourceDSL.lists;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Currency;
import java.util.List;
import org.entrepot.platform.error.FieldError;
import org.entrepot.platform.error.Refusal;
import org.entrepot.platform.value.CountryCode;
import org.entrepot.platform.value.DeliveryTerms;
import org.entrepot.platform.value.HsCode;
import org.entrepot.platform.value.Incoterm;
import org.entrepot.platform.value.Money;
import org.entrepot.platform.value.PaymentPlan;
import org.entrepot.platform.value.Quantity;
import org.entrepot.platform.value.Unit;
import org.entrepot.sourcing.Scene.Negotiation;
import org.junit.jupiter.api.Test;

class OfferWriterTest {

  private static SubmitQuotation bidOf(QuoteLine... lines) {
    return new SubmitQuotation(
        List.of(lines), null, Scene.THIRTY_SEVENTY, null, " Best price ", "en");
  }

  @Test
  void a_first_offer_answers_every_line_on_the_terms_that_were_asked() {
    Offer offer = Scene.submitted(SUPPLIER, bid("13.10", "4")).latest().offer();

    assertThat(offer.sequence()).isEqualTo(1);
    assertThat(offer.author()).isEqualTo(Side.SUPPLIER);
    assertThat(offer.delivery()).isEqualTo(Scene.FOB);
    assertThat(offer.validUntil()).isEqualTo(NOW.plus(Scene.USUAL_VALIDITY));
    assertThat(offer.lines())
        .extracting(OfferLine::amount)
        .map(Money::toString)
        .containsExactly("EUR 6550.00", "EUR 2000.00");
    assertThat(offer.total()).hasToString("EUR 8550.00");
    assertThat(offer.longestLeadTimeDays()).isEqualTo(30);
  }

  @Test
  void a_line_that_is_missing_unknown_or_answered_twice_is_refused_by_name() {
    assertField("lines", "quotation_line_missing", () -> Scene.submitted(SUPPLIER, bid("13.10")));
    assertField(
        "lines.2.position",
        "quotation_line_unknown",
        () -> Scene.submitted(SUPPLIER, bid("13.10", "4", "5")));
    assertField(
        "lines.2.position",
        "quotation_line_twice",
        () -> Scene.submitted(SUPPLIER, bidOf(quote(1, "13"), quote(2, "4"), quote(1, "12"))));
  }

  @Test
  void prices_that_do_not_hold_are_all_named() {
    QuoteLine fine = new QuoteLine(1, new BigDecimal("0.1234567"), null, 1, null, null, null, null);
    QuoteLine bare =
        new QuoteLine(2, BigDecimal.ONE, BigDecimal.ZERO, null, null, null, null, null);
    assertThatThrownBy(() -> Scene.submitted(SUPPLIER, bidOf(fine, bare)))
        .isInstanceOfSatisfying(
            Refusal.class,
            refusal ->
                assertThat(refusal.fieldErrors())
                    .extracting(FieldError::field, FieldError::code)
                    .containsExactlyInAnyOrder(
                        tuple("lines.0.unitPrice", "unit_price_scale"),
                        tuple("lines.1.leadTimeDays", "not_null"),
                        tuple("lines.1.unitPrice", "base_quantity_not_positive")));
  }

  @Test
  void tiers_start_at_ever_larger_quantities() {
    QuoteLine.Tier thousand = new QuoteLine.Tier(new BigDecimal("1000"), new BigDecimal("12"));
    QuoteLine.Tier same = new QuoteLine.Tier(new BigDecimal("1000.0"), new BigDecimal("11"));
    QuoteLine.Tier none = new QuoteLine.Tier(BigDecimal.ZERO, new BigDecimal("11"));
    assertField("lines.0.tiers.1.from", "tier_order", () -> tiered(List.of(thousand, same)));
    assertField("lines.0.tiers.0.from", "tier_order", () -> tiered(List.of(none)));
    assertThat(tiered(List.of(thousand)).latest().offer().lines().get(0).tiers()).hasSize(1);
  }

  private static Negotiation tiered(List<QuoteLine.Tier> tiers) {
    QuoteLine line = new QuoteLine(1, BigDecimal.TEN, null, 1, null, null, tiers, null);
    return Scene.submitted(SUPPLIER, bidOf(line, quote(2, "4")));
  }

  @Test
  void a_counter_offer_changes_what_it_names_and_keeps_the_rest() {
    QuoteLine rich =
        new QuoteLine(
            1,
            new BigDecimal("131"),
            BigDecimal.TEN,
            25,
            HsCode.of("940542"),
            CountryCode.of("CN"),
            List.of(new QuoteLine.Tier(new BigDecimal("1000"), new BigDecimal("120"))),
            "Dimmable");
    Negotiation first = Scene.submitted(SUPPLIER, bidOf(rich, quote(2, "4")));
    CounterOffer cheaper =
        new CounterOffer(
            List.of(new QuoteLine(1, new BigDecimal("125"), null, null, null, null, null, null)),
            null,
            PaymentPlan.of("20 ON_ORDER, 80 ON_DELIVERY"),
            null,
            null,
            null);

    Offer next = first.next(Side.BUYER, cheaper, NOW.plusSeconds(5)).latest().offer();

    Offer before = first.latest().offer();
    OfferLine line = next.lines().get(0);
    assertThat(line.price()).hasToString("EUR 125.00/10");
    assertThat(line.amount()).hasToString("EUR 6250.00");
    assertThat(line.leadTimeDays()).isEqualTo(25);
    assertThat(line.hs()).isEqualTo(HsCode.of("940542"));
    assertThat(line.origin()).isEqualTo(CountryCode.of("CN"));
    assertThat(line.tiers()).isEqualTo(before.lines().get(0).tiers());
    assertThat(line.note()).isEqualTo("Dimmable");
    assertThat(next.lines().get(1)).isEqualTo(before.lines().get(1));
    assertThat(next.delivery()).isEqualTo(before.delivery());
    assertThat(next.validUntil()).isEqualTo(before.validUntil());
    assertThat(next.payment().shorthand()).isEqualTo("20/80");
    assertThat(next.note()).as("a note speaks for one version").isNull();
    assertThat(before.note()).isEqualTo("Best price");
  }

  @Test
  void a_counter_offer_may_change_delivery_and_validity_alone() {
    DeliveryTerms cif = new DeliveryTerms(Incoterm.CIF, "Hamburg");
    CounterOffer change = new CounterOffer(null, cif, null, 45, null, null);
    Offer next = Scene.submitted().next(Side.BUYER, change, NOW.plusSeconds(5)).latest().offer();
    assertThat(next.delivery()).isEqualTo(cif);
    assertThat(next.validUntil()).isEqualTo(NOW.plusSeconds(5).plus(Duration.ofDays(45)));
  }

  @Test
  void a_counter_offer_that_changes_nothing_is_refused() {
    assertRefused("offer_unchanged", () -> Scene.submitted().next(Side.BUYER, "13.1"));
    CounterOffer words = new CounterOffer(List.of(), null, null, null, "Hello", null);
    assertRefused(
        "offer_unchanged", () -> Scene.submitted().next(Side.BUYER, words, NOW.plusSeconds(5)));
  }

  @Test
  void a_total_beyond_what_money_holds_is_refused() {
    assertField(
        "lines.0.unitPrice",
        "money_overflow",
        () -> Scene.submitted(SUPPLIER, bid("999999999999999999", "4")));
  }

  @Test
  void any_total_is_the_exact_sum_of_its_rounded_lines() {
    qt().withExamples(2_000)
        .forAll(
            lists()
                .of(bigDecimals().ofBytes(4).withScale(6).map(price -> price.abs()))
                .ofSizeBetween(1, 8),
            lists()
                .of(bigDecimals().ofBytes(3).withScale(3).map(quantity -> aboveZero(quantity)))
                .ofSize(8))
        .checkAssert(
            (prices, quantities) -> {
              for (String currency : List.of("EUR", "JPY", "KWD")) {
                assertTotal(Currency.getInstance(currency), prices, quantities);
              }
            });
  }

  private static BigDecimal aboveZero(BigDecimal any) {
    return any.signum() == 0 ? BigDecimal.ONE : any.abs();
  }

  private static void assertTotal(
      Currency currency, List<BigDecimal> prices, List<BigDecimal> quantities) {
    List<WriteRfq.Line> asked = new ArrayList<>();
    List<QuoteLine> answers = new ArrayList<>();
    BigInteger expected = BigInteger.ZERO;
    int digits = currency.getDefaultFractionDigits();
    for (int i = 0; i < prices.size(); i++) {
      Quantity quantity = new Quantity(quantities.get(i), Unit.of("KGM"));
      asked.add(new WriteRfq.Line(null, "Goods", null, quantity, null));
      answers.add(quote(i + 1, prices.get(i).toPlainString()));
      BigDecimal exact = prices.get(i).multiply(quantities.get(i));
      expected = expected.add(exact.setScale(digits, RoundingMode.HALF_UP).unscaledValue());
    }
    WriteRfq wish = new WriteRfq("Goods", null, null, Scene.FOB, currency, null, false, asked);
    Rfq rfq = new Rfq(Scene.BUYER, wish, NOW);
    Quotation quotation = new Quotation(rfq, SUPPLIER.id(), SUPPLIER.party(), NOW);
    SubmitQuotation bid =
        new SubmitQuotation(answers, null, Scene.THIRTY_SEVENTY, null, null, null);
    Offer offer = new OfferWriter(quotation, rfq).first(bid, Scene.USUAL_VALIDITY, NOW);
    assertThat(offer.total().amount().unscaledValue()).isEqualTo(expected);
    assertThat(Money.sum(currency, offer.payment().amounts(offer.total())))
        .isEqualTo(offer.total());
  }
}

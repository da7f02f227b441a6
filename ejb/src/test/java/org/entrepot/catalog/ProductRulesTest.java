package org.entrepot.catalog;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.util.Currency;
import java.util.List;
import org.entrepot.platform.error.Refusal;
import org.entrepot.platform.text.Messages;
import org.entrepot.platform.value.CountryCode;
import org.entrepot.platform.value.Unit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ProductRulesTest {

  @Test
  void a_title_alone_makes_a_draft() {
    assertThatCode(() -> ProductRules.check(Listings.bare())).doesNotThrowAnyException();
  }

  @Test
  void tiers_grow_in_quantity_while_prices_may_do_as_they_like() {
    assertHolds(tiers("1", "5", "10", "6", "100", "4"));
    assertRefused(tiers("10", "5", "10", "4"), "tiers.1.from", "tier_not_growing");
    assertRefused(tiers("10", "5", "9", "4"), "tiers.1.from", "tier_not_growing");
  }

  @Test
  void prices_need_a_currency_and_a_unit() {
    List<PriceTier> tiers = List.of(PriceTier.of("1", "5"));

    assertRefused(Listings.with(null, "C62", tiers, null), "currency", "tier_currency_missing");
    assertRefused(Listings.with("EUR", null, tiers, null), "unit", "tier_unit_missing");
  }

  @ParameterizedTest
  @CsvSource({
    "0, quantity_not_positive",
    "-1, quantity_not_positive",
    "1.5, quantity_not_whole",
    "1.0000001, quantity_scale",
    "1000000000000000000, quantity_overflow"
  })
  void a_tiers_quantity_is_a_quantity_of_its_unit(String from, String code) {
    assertRefused(tiers(from, "5"), "tiers.0.from", code);
  }

  @ParameterizedTest
  @CsvSource({
    "0, price_not_positive",
    "-1, unit_price_negative",
    "0.0000001, unit_price_scale",
    "1000000000000000000, unit_price_overflow"
  })
  void a_price_is_above_zero_and_exact(String price, String code) {
    assertRefused(tiers("1", price), "tiers.0.price", code);
  }

  @Test
  void what_is_measured_may_be_broken() {
    assertHolds(Listings.with("EUR", "KGM", List.of(PriceTier.of("0.5", "5")), "0.25"));
  }

  @Test
  void a_minimum_order_is_the_first_tiers_quantity() {
    assertHolds(withMinimum("100"));
    assertHolds(withMinimum("100.00"));
    assertRefused(withMinimum("99"), "minimumOrder", "minimum_order_first_tier");
  }

  @Test
  void the_minimum_order_is_a_multiple_of_the_order_multiple() {
    List<PriceTier> tiers = List.of(PriceTier.of("100", "5"));

    assertHolds(Listings.with("EUR", "C62", tiers, "25"));
    assertRefused(
        Listings.with("EUR", "C62", tiers, "30"), "orderMultiple", "order_multiple_minimum");
    assertRefused(
        Listings.with("EUR", "C62", tiers, "0"), "orderMultiple", "quantity_not_positive");
    assertRefused(Listings.with("EUR", "C62", tiers, "0.5"), "orderMultiple", "quantity_not_whole");
  }

  @Test
  void packed_goods_weigh_no_less_than_bare_ones() {
    assertHolds(weighing("1", "1"));
    assertHolds(weighing("1", null));
    assertRefused(weighing("1", "0.999"), "grossKilograms", "gross_below_net");
    assertRefused(weighing("-1", "1"), "netKilograms", "weight_negative");
  }

  @Test
  void only_leaves_of_the_tree_hold_products() {
    assertHolds(Listings.inCategory("solar"));
    assertRefused(Listings.inCategory("energy"), "category", "category_group");
    assertRefused(Listings.inCategory("weapons"), "category", "category_unknown");
  }

  @ParameterizedTest
  @ValueSource(strings = {"en", "zh", "pt-BR", "sr-Latn"})
  void a_language_is_known_to_iso_639(String tag) {
    assertThat(ProductRules.isLanguage(tag)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "x", "xx", "klingon!", "12"})
  void what_is_no_language_is_refused(String tag) {
    assertThat(ProductRules.isLanguage(tag)).isFalse();
  }

  @Test
  void all_fields_that_do_not_hold_are_named_at_once() {
    DescribeProduct command =
        new DescribeProduct(
            "Bottle",
            "klingon!",
            null,
            "energy",
            null,
            Unit.PIECE,
            List.of(PriceTier.of("10", "0"), PriceTier.of("5", "1")),
            null,
            null,
            null,
            null,
            BigDecimal.TEN,
            BigDecimal.ONE,
            3);

    assertThatThrownBy(() -> ProductRules.check(command))
        .isInstanceOfSatisfying(
            Refusal.class,
            refusal ->
                assertThat(refusal.fieldErrors())
                    .extracting(error -> error.field() + " " + error.code())
                    .containsExactly(
                        "language language_unknown",
                        "category category_group",
                        "currency tier_currency_missing",
                        "tiers.0.price price_not_positive",
                        "tiers.1.from tier_not_growing",
                        "grossKilograms gross_below_net"));
  }

  private static DescribeProduct tiers(String... quantitiesAndPrices) {
    List<PriceTier> tiers = new java.util.ArrayList<>();
    for (int i = 0; i < quantitiesAndPrices.length; i += 2) {
      tiers.add(PriceTier.of(quantitiesAndPrices[i], quantitiesAndPrices[i + 1]));
    }
    return Listings.with("EUR", "C62", tiers, null);
  }

  private static DescribeProduct withMinimum(String minimum) {
    DescribeProduct base = Listings.complete();
    return new DescribeProduct(
        base.title(),
        base.language(),
        base.description(),
        base.category(),
        Currency.getInstance("EUR"),
        Unit.PIECE,
        base.tiers(),
        new BigDecimal(minimum),
        null,
        base.hs(),
        CountryCode.of("CN"),
        null,
        null,
        null);
  }

  private static DescribeProduct weighing(String net, String gross) {
    return new DescribeProduct(
        "Bottle",
        null,
        null,
        null,
        null,
        null,
        List.of(),
        null,
        null,
        null,
        null,
        new BigDecimal(net),
        gross == null ? null : new BigDecimal(gross),
        null);
  }

  private static void assertHolds(DescribeProduct command) {
    assertThatCode(() -> ProductRules.check(command)).doesNotThrowAnyException();
  }

  private static void assertRefused(DescribeProduct command, String field, String code) {
    assertThat(Messages.has("error." + code)).as("a text for " + code).isTrue();
    assertThatThrownBy(() -> ProductRules.check(command))
        .isInstanceOfSatisfying(
            Refusal.class,
            refusal ->
                assertThat(refusal.fieldErrors())
                    .extracting(error -> error.field() + " " + error.code())
                    .contains(field + " " + code));
  }
}

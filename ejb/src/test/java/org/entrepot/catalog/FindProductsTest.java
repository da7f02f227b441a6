package org.entrepot.catalog;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.util.Locale;
import java.util.Map;
import org.entrepot.platform.error.Refusal;
import org.entrepot.platform.text.Messages;
import org.entrepot.platform.text.SearchText;
import org.entrepot.platform.value.CountryCode;
import org.entrepot.platform.value.Currencies;
import org.entrepot.platform.value.InvalidValue;
import org.junit.jupiter.api.Test;

class FindProductsTest {

  @Test
  void words_are_searched_without_case_accents_and_signs() {
    assertThat(asking("  ÉMAILLÉ, 500-ml 500 ").words()).containsExactly("emaille", "500", "ml");
    assertThat(asking("保温杯").words()).containsExactly("保温杯");
    assertThat(asking(" ?! ").words()).isEmpty();
    assertThat(asking(null).words()).isEmpty();
  }

  @Test
  void a_flood_of_words_is_cut() {
    assertThat(asking("a b c d e f g h i j k").words()).hasSize(8);
  }

  @Test
  void a_product_is_found_by_title_description_hs_code_and_its_category_in_both_languages() {
    String words = ProductWords.of(Listings.complete());

    assertThat(words)
        .contains("steel bottle", "double wall", "961700", "9617")
        .contains(SearchText.of("Kitchenware"), SearchText.of("Home and leisure"), "厨房用品");
  }

  @Test
  void searchable_text_fits_its_column_however_ligatures_grow() {
    DescribeProduct base = Listings.bare();
    DescribeProduct hostile =
        new DescribeProduct(
            base.title(),
            null,
            "\uFDFA".repeat(4000),
            null,
            null,
            null,
            base.tiers(),
            null,
            null,
            null,
            null,
            null,
            null,
            null);

    assertThat(ProductWords.of(hostile)).hasSize(ProductWords.LONGEST);
  }

  @Test
  void a_group_asks_for_all_its_leaves_and_an_unknown_category_for_none() {
    assertThat(in("energy").categories()).containsExactly("solar", "batteries", "cables");
    assertThat(in("solar").categories()).containsExactly("solar");
    assertThat(in("weapons").categories()).isEmpty();
  }

  @Test
  void a_price_limit_needs_a_currency() {
    assertThatThrownBy(
            () ->
                new FindProducts(
                    null, null, null, null, null, BigDecimal.TEN, null, ProductSort.NEWEST))
        .isInstanceOfSatisfying(
            Refusal.class,
            refusal ->
                assertThat(refusal.fieldErrors().get(0).code())
                    .isEqualTo("price_currency_missing"));
  }

  @Test
  void an_order_is_read_by_its_code_and_nothing_else() {
    assertThat(ProductSort.of("price_desc")).isEqualTo(ProductSort.PRICE_DESC);
    assertThatThrownBy(() -> ProductSort.of("PRICE_DESC")).isInstanceOf(InvalidValue.class);
  }

  @Test
  void conditions_are_read_from_a_query_and_blank_ones_are_absent() {
    Map<String, String> query =
        Map.of("q", " pump ", "country", "cn", "priceMax", "9.5", "currency", "EUR", "sort", "");

    assertThat(FindProducts.read(query::get))
        .isEqualTo(
            new FindProducts(
                "pump",
                null,
                CountryCode.of("CN"),
                null,
                null,
                new BigDecimal("9.5"),
                Currencies.of("EUR"),
                ProductSort.NEWEST));
    assertThat(FindProducts.read(name -> null)).isEqualTo(FindProducts.all());
  }

  @Test
  void every_condition_that_does_not_read_is_named() {
    Map<String, String> query =
        Map.of("country", "XX", "minOrderMax", "many", "priceMax", "1e9", "sort", "best");

    assertThatThrownBy(() -> FindProducts.read(query::get))
        .isInstanceOfSatisfying(
            Refusal.class,
            refusal ->
                assertThat(refusal.fieldErrors())
                    .extracting(error -> error.field() + " " + error.code())
                    .containsExactly(
                        "country country_unknown",
                        "minOrderMax number_format",
                        "priceMax number_format",
                        "sort sort_unknown"));
  }

  @Test
  void the_tree_has_thirty_leaves_in_ten_groups_named_in_every_language() {
    assertThat(Category.groups()).hasSize(10);
    assertThat(Category.leaves()).hasSize(30).allMatch(leaf -> !leaf.chapters().isEmpty());
    for (Locale locale : Messages.LANGUAGES) {
      assertThat(Category.groups()).noneMatch(group -> group.name(locale).contains("catalog."));
      assertThat(Category.leaves()).noneMatch(leaf -> leaf.name(locale).contains("catalog."));
    }
  }

  private static FindProducts asking(String q) {
    return new FindProducts(q, null, null, null, null, null, null, ProductSort.NEWEST);
  }

  private static FindProducts in(String category) {
    return new FindProducts(null, category, null, null, null, null, null, ProductSort.NEWEST);
  }
}

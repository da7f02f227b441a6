package org.entrepot.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.entrepot.platform.error.Refusal;
import org.entrepot.platform.value.CountryCode;
import org.entrepot.platform.value.Currencies;
import org.entrepot.platform.value.InvalidValue;
import org.junit.jupiter.api.Test;

class FindProductsTest {

  @Test
  void words_without_letters_or_digits_say_nothing() {
    assertThat(words(" ?! ")).isEmpty();
    assertThat(words("")).isEmpty();
    assertThat(words("500-ml mug")).containsExactly("500-ml", "mug");
  }

  @Test
  void a_phrase_stands_in_quotation_marks_and_one_that_is_not_closed_ends_with_the_text() {
    assertThat(Word.read("mug \"double wall\" „aus Stahl"))
        .filteredOn(Word::phrase)
        .extracting(Word::text)
        .containsExactly("double wall", "aus Stahl");
  }

  @Test
  void a_flood_of_words_is_cut() {
    assertThat(words("q1 q2 q3 q4 q5 q6 q7 q8 q9 q10")).hasSize(Word.MOST);
  }

  @Test
  void fillers_count_only_where_there_is_nothing_else() {
    assertThat(words("torch for the workshop")).containsExactly("torch", "workshop");
    assertThat(words("of the")).containsExactly("of", "the");
  }

  @Test
  void several_words_may_be_one_name() {
    assertThat(Word.read("cheap Power Bank")).extracting(Word::text).contains("Power Bank");
    assertThat(Word.read("Power bank").get(0).synonyms()).containsExactly("portable charger");
  }

  @Test
  void a_price_limit_needs_a_currency() {
    assertThatThrownBy(() -> new FindProducts.PriceRange(null, BigDecimal.TEN, null, null))
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
                null,
                new FindProducts.PriceRange(
                    null, new BigDecimal("9.5"), Currencies.of("EUR"), null),
                ProductSort.RELEVANCE));
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

  private static List<String> words(String q) {
    return FindProducts.words(q).words().stream().map(Word::text).toList();
  }
}

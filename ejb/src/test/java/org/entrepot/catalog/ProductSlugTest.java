package org.entrepot.catalog;

import static org.assertj.core.api.Assertions.assertThat;

import org.entrepot.platform.number.Numbers;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ProductSlugTest {

  private static final String NUMBER = "PRD-7K2M9QXD4B";

  @ParameterizedTest
  @CsvSource({
    "Steel bottle 500 ml, steel-bottle-500-ml-prd-7k2m9qxd4b",
    "'  Ökologische Tüten & Säcke!  ', okologische-tuten-sacke-prd-7k2m9qxd4b",
    "不锈钢保温杯, bu-xiu-gang-bao-wen-bei-prd-7k2m9qxd4b",
    "Стальная бутылка, stalnaa-butylka-prd-7k2m9qxd4b",
    "★★★, prd-7k2m9qxd4b"
  })
  void a_slug_is_the_title_in_plain_letters_and_the_number(String title, String slug) {
    assertThat(ProductSlug.of(title, NUMBER)).isEqualTo(slug);
  }

  @Test
  void a_long_title_is_cut_between_words() {
    String slug = ProductSlug.of("stainless ".repeat(20), NUMBER);

    assertThat(slug).hasSizeLessThanOrEqualTo(100).endsWith("stainless-prd-7k2m9qxd4b");
  }

  @Test
  void every_number_is_read_back_from_its_slug() {
    for (int i = 0; i < 200; i++) {
      String number = Numbers.random("PRD");
      assertThat(ProductSlug.numberIn(ProductSlug.of("Tea set", number))).hasValue(number);
      assertThat(ProductSlug.numberIn(number)).hasValue(number);
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "tea-set",
        "prd-",
        "tea-prd-7k2m9qxd4",
        "tea-prd-7k2m9qxd4bb",
        "xprd-7k2m9qxd4b"
      })
  void what_has_no_number_at_its_end_is_no_product(String slug) {
    assertThat(ProductSlug.numberIn(slug)).isEmpty();
  }
}

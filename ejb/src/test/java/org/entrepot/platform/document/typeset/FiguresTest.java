package org.entrepot.platform.document.typeset;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class FiguresTest {
  @Test
  void dates_signs_and_telephone_numbers_after_an_arabic_letter_are_isolated() {
    assertThat(Figures.isolated("في 2026-11-22")).isEqualTo("في \u20662026-11-22\u2069");
    assertThat(Figures.isolated("مبلغ −5.20")).isEqualTo("مبلغ \u2066−5.20\u2069");
    assertThat(Figures.isolated("هاتف +971 4 123")).isEqualTo("هاتف \u2066+971 4 123\u2069");
  }

  @Test
  void plain_figures_are_left_to_the_bidirectional_algorithm() {
    assertThat(Figures.isolated("نوفمبر 22 1,234.50")).isEqualTo("نوفمبر 22 1,234.50");
  }

  @Test
  void figures_in_the_name_of_a_product_stay_with_it() {
    assertThat(Figures.isolated("أدوات GBH 2-26")).isEqualTo("أدوات GBH 2-26");
  }
}

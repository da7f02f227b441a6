package org.entrepot.directory;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.entrepot.platform.value.CountryCode;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class TradeProfileTest {

  @Test
  void a_company_of_a_chinese_reading_country_gets_chinese_papers_whatever_its_texts_are_in() {
    assertThat(language("en", "CN")).isEqualTo(Locale.CHINESE);
    assertThat(language(null, "TW")).isEqualTo(Locale.CHINESE);
  }

  @Test
  void a_company_whose_own_texts_are_chinese_gets_chinese_papers_wherever_it_is() {
    assertThat(language("zh-Hans", "DE")).isEqualTo(Locale.CHINESE);
  }

  @Test
  void everybody_else_gets_english_papers() {
    assertThat(language("de", "DE")).isEqualTo(Locale.ENGLISH);
    assertThat(language(null, "EG")).isEqualTo(Locale.ENGLISH);
    assertThat(language(null, "US")).isEqualTo(Locale.ENGLISH);
  }

  private static Locale language(@Nullable String own, String country) {
    return TradeProfile.of(false, own, CountryCode.of(country), "UTC").language();
  }
}

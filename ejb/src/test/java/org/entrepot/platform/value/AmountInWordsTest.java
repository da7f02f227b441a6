package org.entrepot.platform.value;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AmountInWordsTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "USD 120.50 | one hundred and twenty US dollars and 50/100",
        "USD 1.00 | one US dollar and 00/100",
        "USD 0.05 | zero US dollars and 05/100",
        "USD -0.05 | minus zero US dollars and 05/100",
        "EUR -21.10 | minus twenty-one euros and 10/100",
        "JPY 1005 | one thousand and five Japanese yen",
        "KWD 3.007 | three Kuwaiti dinars and 007/1000",
        "CNY 1000000.00 | one million Chinese yuan and 00/100"
      })
  void english_states_the_minor_units(String money, String words) {
    assertThat(AmountInWords.of(Money.parse(money), Locale.ENGLISH)).isEqualTo(words);
    assertThat(AmountInWords.of(Money.parse(money), Locale.UK)).isEqualTo(words);
  }

  @ParameterizedTest
  @CsvSource({
    "CNY 0.00, 人民币零元整",
    "CNY 1.00, 人民币壹元整",
    "CNY 0.50, 人民币伍角整",
    "CNY 0.05, 人民币伍分",
    "CNY 10.05, 人民币壹拾元零伍分",
    "CNY 1409.50, 人民币壹仟肆佰零玖元伍角整",
    "CNY 6007.14, 人民币陆仟零柒元壹角肆分",
    "CNY 16409.02, 人民币壹万陆仟肆佰零玖元零贰分",
    "CNY 107000.53, 人民币壹拾万柒仟元伍角叁分",
    "CNY 100000001.00, 人民币壹亿零壹元整",
    "CNY 1203040506.00, 人民币壹拾贰亿零叁佰零肆万零伍佰零陆元整",
    "CNY 1000000000000.00, 人民币壹万亿元整",
    "USD 120.50, 美元壹佰贰拾元伍角整",
    "USD -120.50, 美元负壹佰贰拾元伍角整",
    "JPY 10000, 日元壹万元整",
    "KWD 3.007, 科威特第纳尔叁又千分之柒",
    "KWD 3.000, 科威特第纳尔叁整",
    "CLF 1.0010, 智利（资金）壹又万分之壹拾"
  })
  void chinese_uses_the_numerals_of_accounting(String money, String words) {
    assertThat(AmountInWords.of(Money.parse(money), Locale.SIMPLIFIED_CHINESE)).isEqualTo(words);
  }

  @Test
  void the_largest_amount_has_words_too() {
    Money most = Money.of("999999999999999999.99", "EUR");
    assertThat(AmountInWords.of(most, Locale.ENGLISH)).endsWith("nine euros and 99/100");
    assertThat(AmountInWords.of(most, Locale.CHINESE)).startsWith("欧元玖拾玖亿玖仟").endsWith("玖分");
  }

  @ParameterizedTest
  @CsvSource({
    "de, einhundertzwanzig Euro 50/100",
    "fr, cent vingt euros 50/100",
    "es, ciento veinte euros 50/100",
    "ru, сто двадцать евро 50/100",
    "vi, một trăm hai mươi euro 50/100",
    "pt-BR, cento e vinte Euros 50/100",
    "ar, مائة وعشرون يورو 50/100"
  })
  void other_languages_take_their_words_from_cldr(String language, String words) {
    assertThat(AmountInWords.of(Money.of("120.50", "EUR"), Locale.forLanguageTag(language)))
        .isEqualTo(words);
  }

  @Test
  void a_language_without_words_falls_back_to_english_whatever_the_machine_speaks() {
    Locale before = Locale.getDefault();
    Locale.setDefault(Locale.GERMANY);
    try {
      for (String language : new String[] {"zu", "tlh", "und"}) {
        assertThat(AmountInWords.of(Money.of("2", "USD"), Locale.forLanguageTag(language)))
            .isEqualTo("two US dollars and 00/100");
      }
    } finally {
      Locale.setDefault(before);
    }
  }
}

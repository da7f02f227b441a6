package org.entrepot.platform.value;

import com.ibm.icu.number.NumberFormatter;
import com.ibm.icu.text.NumberFormat;
import com.ibm.icu.text.PluralRules;
import com.ibm.icu.text.RuleBasedNumberFormat;
import com.ibm.icu.util.Currency;
import com.ibm.icu.util.ULocale;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;

/**
 * An amount in words, as contracts and drafts repeat it against forgery: {@code one hundred and
 * twenty US dollars and 50/100}. The minor units are always stated, also when there are none,
 * unless the currency has none (JPY). Chinese is written with the characters of the People's Bank's
 * rules for filling in notes; every other language takes its words from CLDR, and English is used
 * where CLDR has no words. Where numerals have a gender, the masculine is used.
 */
public final class AmountInWords {
  private static final Set<ULocale> AVAILABLE =
      Arrays.stream(NumberFormat.getAvailableULocales()).collect(Collectors.toUnmodifiableSet());

  /** Bounded by the locales that CLDR has: building one costs milliseconds. */
  private static final Map<ULocale, RuleBasedNumberFormat> FORMATS = new ConcurrentHashMap<>();

  private static final List<String> RULES =
      List.of("%spellout-cardinal-verbose", "%spellout-cardinal", "%spellout-cardinal-masculine");

  private AmountInWords() {}

  /** The words of an amount in the language of a locale. */
  public static String of(Money money, Locale locale) {
    if (Languages.isChinese(locale)) {
      return ChineseAmount.of(money);
    }
    BigDecimal amount = money.amount().abs();
    BigDecimal whole = amount.setScale(0, RoundingMode.DOWN);
    RuleBasedNumberFormat format = FORMATS.computeIfAbsent(known(locale), AmountInWords::format);
    ULocale language = format.getLocale(ULocale.ACTUAL_LOCALE);
    String words = spell(format, whole.longValueExact(), money.isNegative());
    return words + " " + currencyName(money, language, whole) + minor(amount, language);
  }

  private static ULocale known(Locale locale) {
    ULocale precise = new ULocale(locale.getLanguage(), locale.getCountry());
    ULocale language = new ULocale(locale.getLanguage());
    return AVAILABLE.contains(precise)
        ? precise
        : AVAILABLE.contains(language) ? language : ULocale.ENGLISH;
  }

  private static RuleBasedNumberFormat format(ULocale locale) {
    RuleBasedNumberFormat format =
        new RuleBasedNumberFormat(locale, RuleBasedNumberFormat.SPELLOUT);
    String language = format.getLocale(ULocale.ACTUAL_LOCALE).getLanguage();
    // Without words of its own ICU takes the machine's default language or bare digits.
    boolean hasWords = !language.isEmpty() && language.equals(locale.getLanguage());
    return hasWords
        ? format
        : new RuleBasedNumberFormat(ULocale.ENGLISH, RuleBasedNumberFormat.SPELLOUT);
  }

  private static String spell(RuleBasedNumberFormat format, long number, boolean negative) {
    Set<String> has = Set.of(format.getRuleSetNames());
    String rule =
        RULES.stream().filter(has::contains).findFirst().orElse(format.getDefaultRuleSetName());
    // ICU's formats hold state while they format.
    synchronized (format) {
      String words = format.format(number, rule);
      return (negative ? minus(format, rule) + words : words).replace("\u00ad", "");
    }
  }

  /** The word before a negative number, from the difference between one and minus one. */
  private static String minus(RuleBasedNumberFormat format, String rule) {
    return format.format(-1, rule).replace(format.format(1, rule), "");
  }

  private static String currencyName(Money money, ULocale language, BigDecimal whole) {
    String plural =
        PluralRules.forLocale(language).select(NumberFormatter.withLocale(language).format(whole));
    return Currency.fromJavaCurrency(money.currency())
        .getName(language, Currency.PLURAL_LONG_NAME, plural, new boolean[1]);
  }

  private static String minor(BigDecimal amount, ULocale language) {
    int scale = amount.scale();
    if (scale == 0) {
      return "";
    }
    String digits = amount.remainder(BigDecimal.ONE).toPlainString().substring(2);
    String fraction = digits + "/1" + "0".repeat(scale);
    return language.getLanguage().equals("en") ? " and " + fraction : " " + fraction;
  }
}

package org.entrepot.platform.value;

import com.ibm.icu.util.Currency;
import com.ibm.icu.util.ULocale;
import java.math.BigDecimal;
import java.math.RoundingMode;

/**
 * Amounts in the capital numerals of Chinese accounting, by the People's Bank of China's basic
 * rules for filling in notes and settlement vouchers: the currency's name first, every ten with its
 * one (壹拾), zeros in a gap named once, 整 closing an amount without fen. Currencies with two
 * decimals or none are counted in 元, 角 and 分; a third decimal is told as a fraction (千分之…).
 */
final class ChineseAmount {
  private static final String[] DIGITS = {"零", "壹", "贰", "叁", "肆", "伍", "陆", "柒", "捌", "玖"};
  private static final String[] PLACES = {"", "拾", "佰", "仟"};
  private static final long WAN = 10_000;
  private static final long YI = 100_000_000;

  private ChineseAmount() {}

  static String of(Money money) {
    BigDecimal amount = money.amount().abs();
    long whole = amount.setScale(0, RoundingMode.DOWN).longValueExact();
    int minor = amount.remainder(BigDecimal.ONE).unscaledValue().intValueExact();
    String name =
        Currency.fromJavaCurrency(money.currency())
            .getName(ULocale.SIMPLIFIED_CHINESE, Currency.LONG_NAME, new boolean[1]);
    String words =
        switch (amount.scale()) {
          case 0 -> spell(whole) + "元整";
          case 2 -> yuan(whole, minor / 10, minor % 10);
          default -> spell(whole) + fraction(minor, amount.scale());
        };
    return name + (money.isNegative() ? "负" : "") + words;
  }

  private static String yuan(long whole, int jiao, int fen) {
    if (jiao == 0 && fen == 0) {
      return spell(whole) + "元整";
    }
    StringBuilder words = new StringBuilder();
    if (whole > 0) {
      words.append(spell(whole)).append('元');
    }
    if (jiao > 0) {
      words.append(DIGITS[jiao]).append('角');
    } else if (whole > 0) {
      words.append('零');
    }
    return fen == 0
        ? words.append('整').toString()
        : words.append(DIGITS[fen]).append('分').toString();
  }

  private static String fraction(int minor, int scale) {
    if (minor == 0) {
      return "整";
    }
    String parts = scale == 3 ? "千" : "万";
    return "又" + parts + "分之" + spell(minor);
  }

  /** Whole numbers below 10 to the 18th: by myriads, and hundreds of millions on top of them. */
  static String spell(long number) {
    if (number < 10) {
      return DIGITS[(int) number];
    }
    if (number >= YI) {
      return joined(number, YI, "亿");
    }
    if (number >= WAN) {
      return joined(number, WAN, "万");
    }
    return belowTenThousand((int) number);
  }

  private static String belowTenThousand(int number) {
    StringBuilder words = new StringBuilder();
    boolean gap = false;
    int unit = 1_000;
    for (int place = PLACES.length - 1; place >= 0; place--) {
      int digit = number / unit % 10;
      if (digit > 0) {
        words.append(gap ? "零" : "").append(DIGITS[digit]).append(PLACES[place]);
      }
      gap = digit == 0 && words.length() > 0;
      unit /= 10;
    }
    return words.toString();
  }

  private static String joined(long number, long unit, String name) {
    String high = spell(number / unit) + name;
    long low = number % unit;
    if (low == 0) {
      return high;
    }
    return high + (low < unit / 10 ? "零" : "") + spell(low);
  }
}

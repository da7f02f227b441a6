package org.entrepot.platform.text;

import com.ibm.icu.text.DecimalFormat;
import com.ibm.icu.text.DecimalFormatSymbols;
import com.ibm.icu.util.ULocale;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.entrepot.platform.value.Money;
import org.entrepot.platform.value.Quantity;
import org.entrepot.platform.value.UnitPrice;

/**
 * Figures as printed papers show them: thousands apart by commas and decimals behind a point, as
 * the papers of international trade do in every language.
 */
public final class Figures {

  private Figures() {}

  /** Such as {@code USD 12,500.00}. */
  public static String money(Money money) {
    return money.currency().getCurrencyCode() + " " + amount(money);
  }

  /** The amount without its currency, for columns that name it once. */
  public static String amount(Money money) {
    return number(money.amount(), money.amount().scale());
  }

  /** Such as {@code 12.50}, or {@code 1.25 / 100 pcs} for a base quantity other than one. */
  public static String price(UnitPrice price, Quantity quantity, Locale locale) {
    BigDecimal shown = price.displayAmount();
    String amount = number(shown, shown.scale());
    return price.baseQuantity().compareTo(BigDecimal.ONE) == 0
        ? amount
        : amount + " / " + quantity(new Quantity(price.baseQuantity(), quantity.unit()), locale);
  }

  /** Such as {@code 1,200 pcs}. */
  public static String quantity(Quantity quantity, Locale locale) {
    return number(quantity.value()) + " " + quantity.unit().symbol(locale);
  }

  /** With as many decimals as it has. */
  public static String number(BigDecimal number) {
    return number(number, Math.max(0, number.stripTrailingZeros().scale()));
  }

  /** Such as {@code 22 November 2026} or {@code 2026年11月22日}. */
  public static String date(LocalDate date, Locale locale) {
    boolean chinese = Messages.shipped(locale).equals(Locale.CHINESE);
    String pattern = chinese ? "uuuu年M月d日" : "d MMMM uuuu";
    return DateTimeFormatter.ofPattern(pattern, chinese ? Locale.CHINESE : Locale.ENGLISH)
        .format(date);
  }

  private static String number(BigDecimal number, int decimals) {
    // A format holds state while it works, so that each call has its own.
    DecimalFormat format =
        new DecimalFormat("#,##0", DecimalFormatSymbols.getInstance(ULocale.ENGLISH));
    format.setMinimumFractionDigits(decimals);
    format.setMaximumFractionDigits(decimals);
    return format.format(number);
  }
}

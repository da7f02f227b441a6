package org.entrepot.site.platform;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.math.BigDecimal;
import java.text.NumberFormat;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.Locale;
import org.entrepot.platform.text.Messages;
import org.entrepot.platform.time.TradeClock;
import org.entrepot.platform.value.CountryCode;
import org.entrepot.platform.value.Quantity;
import org.entrepot.platform.value.Unit;
import org.entrepot.platform.value.UnitPrice;
import org.jspecify.annotations.Nullable;

/** Writes values as the visitor reads them: {@code #{show.date(order.shipBy)}}. */
@Named("show")
@RequestScoped
public class Show {
  private static final int MOST_DECIMALS = 6;
  private static final long KILOBYTE = 1024;

  /** Such as GMT+2: names like CST mean other zones elsewhere. */
  private static final DateTimeFormatter OFFSET = DateTimeFormatter.ofPattern("O", Locale.ROOT);

  @Inject private Visitor visitor;
  @Inject private Text text;
  @Inject private TradeClock clock;

  /** A date without a zone, such as the day of an invoice. */
  public String date(@Nullable LocalDate date) {
    return date == null ? "" : formatter(FormatStyle.MEDIUM).format(date);
  }

  /** The day of an instant in the visitor's zone. */
  public String day(@Nullable Instant instant) {
    return instant == null ? "" : date(instant.atZone(visitor.getZone()).toLocalDate());
  }

  /** An instant to the minute in the visitor's zone, with its distance from UTC on that day. */
  public String time(@Nullable Instant instant) {
    if (instant == null) {
      return "";
    }
    DateTimeFormatter formatter =
        DateTimeFormatter.ofLocalizedDateTime(FormatStyle.MEDIUM, FormatStyle.SHORT)
            .withLocale(visitor.getLocale())
            .withZone(visitor.getZone());
    return formatter.format(instant) + " " + OFFSET.format(instant.atZone(visitor.getZone()));
  }

  /** How long until an instant, or since it, in its largest two units. */
  public String distance(@Nullable Instant instant) {
    if (instant == null) {
      return "";
    }
    Duration distance = Duration.between(clock.now(), instant);
    Duration size = distance.abs();
    String words =
        size.toDays() > 0
            ? text.of("time.days_hours", "days", size.toDays(), "hours", size.toHoursPart())
            : text.of(
                "time.hours_minutes", "hours", size.toHours(), "minutes", size.toMinutesPart());
    return text.of(distance.isNegative() ? "time.ago" : "time.left", "time", words);
  }

  /** {@code past}, {@code soon} (within 48 hours) or {@code later}. */
  public String urgency(@Nullable Instant instant) {
    if (instant == null) {
      return "later";
    }
    Duration distance = Duration.between(clock.now(), instant);
    return distance.isNegative() ? "past" : distance.toHours() < 48 ? "soon" : "later";
  }

  /** A number with the grouping of the visitor's language and every decimal that it has. */
  public String number(@Nullable BigDecimal number) {
    if (number == null) {
      return "";
    }
    NumberFormat format = NumberFormat.getNumberInstance(visitor.getLocale());
    format.setMaximumFractionDigits(Math.max(MOST_DECIMALS, number.scale()));
    return format.format(number.stripTrailingZeros());
  }

  /** An amount with all the decimals of its scale: 12.50, not 12.5. */
  public String amount(@Nullable BigDecimal amount) {
    if (amount == null) {
      return "";
    }
    NumberFormat format = NumberFormat.getNumberInstance(visitor.getLocale());
    format.setMinimumFractionDigits(Math.max(0, amount.scale()));
    format.setMaximumFractionDigits(Math.max(0, amount.scale()));
    return format.format(amount);
  }

  /** A quantity with its unit's sign: 1,200 kg. */
  public String quantity(@Nullable Quantity quantity) {
    return quantity == null ? "" : number(quantity.value()) + " " + unit(quantity.unit());
  }

  /** What stands behind a number of that unit. */
  public String unit(@Nullable Unit unit) {
    return unit == null ? "" : unit.symbol(visitor.getLocale());
  }

  /** A unit price with what it is for: EUR 1.25 / 100 pcs. */
  public String price(@Nullable UnitPrice price, @Nullable Unit unit) {
    if (price == null) {
      return "";
    }
    String base =
        price.baseQuantity().compareTo(BigDecimal.ONE) == 0
            ? unit(unit)
            : (number(price.baseQuantity()) + " " + unit(unit)).strip();
    String amount = price.currency() + " " + amount(price.displayAmount());
    return base.isEmpty() ? amount : amount + " / " + base;
  }

  /** The word of a state: {@code status.rfq.OPEN}, or {@code ordering.status.READY}. */
  public String state(@Nullable String kind, @Nullable Object state) {
    String key = "status." + kind + "." + state;
    return text.of(Messages.has(key) ? key : kind + ".status." + state);
  }

  /** The name of a country of that ISO 3166 code, in the visitor's language. */
  public String country(@Nullable Object code) {
    return code == null ? "" : CountryCode.of(code.toString()).name(visitor.getLocale());
  }

  /** The size of a file in words. */
  public String size(long bytes) {
    return bytes < KILOBYTE * KILOBYTE
        ? text.of(
            "size.kilobytes", "size", number(BigDecimal.valueOf((bytes + KILOBYTE - 1) / KILOBYTE)))
        : text.of(
            "size.megabytes",
            "size",
            number(BigDecimal.valueOf(bytes * 10 / KILOBYTE / KILOBYTE, 1)));
  }

  /** The tone of a state, which gives its word a shape and a colour; see {@link Tones}. */
  public String tone(@Nullable Object state) {
    return state == null ? "neutral" : Tones.of(state.toString());
  }

  private DateTimeFormatter formatter(FormatStyle style) {
    return DateTimeFormatter.ofLocalizedDate(style).withLocale(visitor.getLocale());
  }
}

package org.entrepot.notification;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.time.format.FormatStyle;
import java.time.format.TextStyle;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.entrepot.platform.text.Messages;

/** What a notice says, in one language. */
record NoticeWords(String subject, String body) {

  private static final Pattern INSTANT = Pattern.compile("\\d{4}-\\d\\d-\\d\\dT[\\d:.]+Z");
  private static final Pattern DATE = Pattern.compile("\\d{4}-\\d\\d-\\d\\d");

  /**
   * Writes the facts into the words of the event's type.
   *
   * @param zone where the reader's company is; instants among the facts are shown there
   */
  static NoticeWords of(String type, Map<String, String> facts, Locale locale, ZoneId zone) {
    Map<String, String> shown = new HashMap<>();
    facts.forEach((name, fact) -> shown.put(name, readable(fact, locale, zone)));
    return new NoticeWords(
        oneLine(Messages.text("notice." + type + ".subject", locale, shown)),
        Messages.text("notice." + type + ".body", locale, shown));
  }

  /** Facts are plain texts; a day or an instant among them reads as the language writes it. */
  private static String readable(String fact, Locale locale, ZoneId zone) {
    try {
      if (INSTANT.matcher(fact).matches()) {
        return DateTimeFormatter.ofLocalizedDateTime(FormatStyle.MEDIUM, FormatStyle.SHORT)
                .withLocale(locale)
                .withZone(zone)
                .format(Instant.parse(fact))
            + " "
            + zone.getDisplayName(TextStyle.SHORT, locale);
      }
      return DATE.matcher(fact).matches()
          ? DateTimeFormatter.ofLocalizedDate(FormatStyle.MEDIUM)
              .withLocale(locale)
              .format(LocalDate.parse(fact))
          : fact;
    } catch (DateTimeParseException e) {
      return fact;
    }
  }

  /** A subject is a header of a mail, where a line break would begin another. */
  private static String oneLine(String text) {
    return text.replaceAll("[\\p{Cntrl}\\s]+", " ").strip();
  }
}

package org.entrepot.reference;

import jakarta.json.Json;
import jakarta.json.stream.JsonParser;
import jakarta.json.stream.JsonParser.Event;
import jakarta.json.stream.JsonParsingException;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.Reader;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.entrepot.platform.error.Refusal;

/**
 * The history of VAT rates in the two open forms: a table of periods ({@code start_date, stop_date,
 * territory_codes, rate, rate_type}, the rate as a fraction), or JSON of periods by country ({@code
 * items.DE[].effective_from, rates}, in percent). The Union's own letters for Greece and the United
 * Kingdom are read as ISO's.
 */
final class VatFormat implements ListFormat {

  private static final Pattern TERRITORY = Pattern.compile("[A-Z]{2}(-[A-Z0-9 ]{1,10})?");
  private static final Pattern CATEGORY = Pattern.compile("[a-z][a-z0-9_]{0,30}");
  private static final Pattern NUMBER = Pattern.compile("[0-9]{1,3}(\\.[0-9]{1,6})?");
  private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
  private static final int LOOK_AHEAD = 1024;

  private final int longestCell;

  VatFormat(int longestCell) {
    this.longestCell = longestCell;
  }

  @Override
  public void read(Reader in, RowSink sink) throws IOException {
    BufferedReader buffered = new BufferedReader(in);
    buffered.mark(LOOK_AHEAD);
    int first = buffered.read();
    while (first >= 0 && Character.isWhitespace(first)) {
      first = buffered.read();
    }
    buffered.reset();
    if (first == '{') {
      readJson(buffered, sink);
    } else {
      readTable(buffered, sink);
    }
  }

  private void readTable(Reader in, RowSink sink) throws IOException {
    CsvRows rows = CsvRows.open(in);
    int from = rows.require(List.of("start_date"));
    int to = rows.require(List.of("stop_date"));
    int territories = rows.require(List.of("territory_codes"));
    int rate = rows.require(List.of("rate"));
    int category = rows.require(List.of("rate_type"));
    int description = rows.find(List.of("description"));
    sink.ignored(rows.ignored());
    rows.each(
        sink,
        row -> {
          for (String territory : row.raw(territories).strip().split("\\s*\\R\\s*", -1)) {
            Period period =
                new Period(row.line(), territory, row.cell(category), row.cell(from), row.cell(to));
            take(period, percent(row.cell(rate)), row.cell(description), sink);
          }
        });
  }

  /** Of a fraction; what is none stays as it is, to be refused. */
  private static String percent(String fraction) {
    return NUMBER.matcher(fraction).matches()
        ? plain(new BigDecimal(fraction).multiply(HUNDRED))
        : fraction;
  }

  private static String plain(BigDecimal number) {
    BigDecimal stripped = number.stripTrailingZeros();
    return stripped.setScale(Math.max(0, stripped.scale())).toPlainString();
  }

  private record Period(long line, String territory, String category, String from, String to) {

    String iso() {
      return territory.replaceFirst("^EL", "GR").replaceFirst("^UK", "GB");
    }

    String code() {
      return iso() + ":" + category + ":" + from;
    }
  }

  private void take(Period period, String rate, String description, RowSink sink) {
    String wrong =
        !TERRITORY.matcher(period.territory()).matches()
            ? "territory_codes"
            : !CATEGORY.matcher(period.category()).matches()
                ? "rate_type"
                : !isDay(period.from())
                    ? "start_date"
                    : !period.to().isEmpty()
                            && (!isDay(period.to()) || period.to().compareTo(period.from()) <= 0)
                        ? "stop_date"
                        : "";
    if (!wrong.isEmpty()) {
      String cell = period.territory() + " " + period.category() + " " + period.from();
      sink.wrong(new RowError(period.line(), wrong, "cell_format", cell), "");
      return;
    }
    String unread = Cell.check(description, longestCell);
    if (!NUMBER.matcher(rate).matches() || new BigDecimal(rate).compareTo(HUNDRED) > 0) {
      sink.wrong(new RowError(period.line(), "rate", "cell_rate", rate), period.code());
    } else if (!unread.isEmpty()) {
      sink.wrong(new RowError(period.line(), "description", unread, description), period.code());
    } else {
      sink.entry(period.line(), period.code(), List.of(rate, period.to(), description));
    }
  }

  private static boolean isDay(String text) {
    try {
      return LocalDate.parse(text).toString().equals(text);
    } catch (DateTimeParseException e) {
      return false;
    }
  }

  private void readJson(Reader in, RowSink sink) {
    TreeSet<String> ignored = new TreeSet<>();
    try (JsonParser parser = Json.createParser(in)) {
      parser.next();
      boolean found = false;
      while (parser.hasNext() && parser.next() == Event.KEY_NAME) {
        String part = parser.getString();
        Event value = parser.next();
        if (part.equals("items") && value == Event.START_OBJECT) {
          readCountries(parser, sink, ignored);
          found = true;
        } else {
          ignored.add(part);
          skip(parser, value);
        }
      }
      if (!found) {
        throw Refusal.invalid("file", "reference_unreadable");
      }
    } catch (JsonParsingException | IllegalStateException e) {
      throw Refusal.invalid("file", "reference_unreadable");
    }
    sink.ignored(List.copyOf(ignored));
  }

  private void readCountries(JsonParser parser, RowSink sink, Set<String> ignored) {
    while (parser.next() == Event.KEY_NAME) {
      String country = parser.getString().toUpperCase(Locale.ROOT);
      if (parser.next() != Event.START_ARRAY) {
        throw Refusal.invalid("file", "reference_unreadable");
      }
      while (parser.next() == Event.START_OBJECT) {
        readPeriod(parser, country, sink, ignored);
      }
    }
  }

  private void readPeriod(JsonParser parser, String country, RowSink sink, Set<String> ignored) {
    long line = parser.getLocation().getLineNumber();
    String from = "";
    Map<String, String> rates = new LinkedHashMap<>();
    while (parser.next() == Event.KEY_NAME) {
      String part = parser.getString();
      Event value = parser.next();
      if (part.equals("effective_from") && value == Event.VALUE_STRING) {
        from = parser.getString();
      } else if (part.equals("rates") && value == Event.START_OBJECT) {
        while (parser.next() == Event.KEY_NAME) {
          String category = parser.getString();
          Event number = parser.next();
          rates.put(category, number == Event.VALUE_NUMBER ? parser.getString() : "");
          skip(parser, number);
        }
      } else {
        ignored.add(part);
        skip(parser, value);
      }
    }
    for (Map.Entry<String, String> rate : rates.entrySet()) {
      take(new Period(line, country, rate.getKey(), from, ""), rate.getValue(), "", sink);
    }
  }

  private static void skip(JsonParser parser, Event value) {
    if (value == Event.START_OBJECT) {
      parser.skipObject();
    } else if (value == Event.START_ARRAY) {
      parser.skipArray();
    }
  }
}

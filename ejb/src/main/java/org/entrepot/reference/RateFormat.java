package org.entrepot.reference;

import java.io.IOException;
import java.io.Reader;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.entrepot.platform.error.Refusal;

/**
 * The history of the euro reference rates as the European Central Bank publishes it ({@code
 * eurofxref-hist.csv}): a day a row, a currency a column, units of the currency for one euro,
 * {@code N/A} where there was none. Each cell is an entry of its own.
 */
final class RateFormat implements ListFormat {

  private static final Pattern CURRENCY = Pattern.compile("[A-Z]{3}");
  private static final Pattern RATE = Pattern.compile("[0-9]{1,9}(\\.[0-9]{1,10})?");
  private static final Pattern ZERO = Pattern.compile("[0.]+");

  @Override
  public void read(Reader in, RowSink sink) throws IOException {
    CsvRows rows = CsvRows.open(in);
    int date = rows.require(List.of("date"));
    Map<String, Integer> currencies = new LinkedHashMap<>();
    for (int place = 0; place < rows.names().size(); place++) {
      String name = rows.name(place).toUpperCase(Locale.ROOT);
      if (CURRENCY.matcher(name).matches() && currencies.putIfAbsent(name, place) == null) {
        rows.use(place);
      }
    }
    if (currencies.isEmpty()) {
      throw Refusal.invalid("file", "reference_unreadable");
    }
    sink.ignored(rows.ignored());
    rows.each(sink, row -> take(row, date, currencies, sink));
  }

  private static void take(
      CsvRows.Row row, int date, Map<String, Integer> currencies, RowSink sink) {
    String day = row.cell(date);
    try {
      if (!LocalDate.parse(day).toString().equals(day)) {
        throw new DateTimeParseException("Not as it is written", day, 0);
      }
    } catch (DateTimeParseException e) {
      sink.wrong(new RowError(row.line(), "Date", "cell_date", day), "");
      return;
    }
    currencies.forEach(
        (currency, place) -> {
          String rate = row.cell(place);
          if (rate.isEmpty() || rate.equals("N/A")) {
            return;
          }
          String code = currency + ":" + day;
          if (!RATE.matcher(rate).matches() || ZERO.matcher(rate).matches()) {
            sink.wrong(new RowError(row.line(), currency, "cell_rate", rate), code);
          } else {
            sink.entry(row.line(), code, List.of(rate));
          }
        });
  }
}

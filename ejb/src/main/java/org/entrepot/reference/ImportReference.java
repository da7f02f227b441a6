package org.entrepot.reference;

import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.entrepot.platform.audit.CommandTrail;
import org.entrepot.platform.error.FieldError;
import org.entrepot.platform.error.Refusal;
import org.entrepot.platform.file.Upload;
import org.entrepot.platform.page.PageRequest;
import org.entrepot.platform.settings.Settings;
import org.entrepot.platform.sql.Sql;
import org.entrepot.platform.text.Messages;
import org.entrepot.platform.time.TradeClock;
import org.jspecify.annotations.Nullable;

/**
 * Imports a list with nothing but the database: {@code DB_URL}, {@code DB_USER} and {@code
 * DB_PASSWORD} name it, as for the server. {@code ImportReference <list> <file>} stages a file and
 * tells what it would change; {@code --apply} puts it in force, from today or from {@code
 * --from=2027-01-01}, and {@code --confirm} says that one which may be cut is meant as it is. It
 * ends with 0 when that is done, with 1 and the reason when it was refused, with 2 when it could
 * not run. Running servers take the list up within seconds.
 */
public final class ImportReference {

  private static final int SHOWN = 20;

  /** What was asked for. */
  private record Order(
      ReferenceList list, Path file, boolean apply, boolean confirm, @Nullable LocalDate from) {}

  private ImportReference() {}

  public static void main(String[] arguments) {
    System.exit(run(arguments, Settings.from(System::getenv), System.out));
  }

  private static int run(String[] arguments, Settings settings, PrintStream out) {
    Optional<Order> order = order(arguments);
    if (order.isEmpty()) {
      out.println(
          "Usage: ImportReference "
              + String.join(
                  "|", Arrays.stream(ReferenceList.values()).map(ReferenceList::path).toList())
              + " <file> [--apply [--from=<day>] [--confirm]]");
      return 2;
    }
    try (Connection connection =
        DriverManager.getConnection(named("DB_URL"), named("DB_USER"), named("DB_PASSWORD"))) {
      connection.setAutoCommit(false);
      int result = imported(connection, order.get(), settings, out);
      connection.commit();
      return result;
    } catch (Refusal refusal) {
      out.println(words(refusal));
      return 1;
    } catch (SQLException | IOException | IllegalArgumentException e) {
      out.println("The list cannot be imported: " + e.getMessage());
      return 2;
    }
  }

  private static int imported(
      Connection connection, Order order, Settings settings, PrintStream out)
      throws SQLException, IOException {
    Instant now = new TradeClock().now();
    String by = "command:" + System.getProperty("user.name");
    Sql sql = new Sql(connection);
    ListFeeder.hand(sql, ReferenceList.COUNTRY, LocalDate.ofInstant(now, ZoneOffset.UTC), now);
    Importer importer = new Importer(connection, settings.reference());
    VersionView staged = importer.stage(order.list(), read(order.file(), settings), by, now);
    CommandTrail.done(connection, now, "Reference.stage", staged.number());
    connection.commit();
    tell(sql, order.list(), staged, out);
    if (order.apply()) {
      VersionView applied =
          importer.apply(
              order.list(),
              staged.number(),
              new ApplyVersion(order.from(), order.confirm()),
              by,
              new TradeClock().now());
      CommandTrail.done(connection, now, "Reference.apply", applied.number());
      out.printf(
          Locale.ROOT, "Applied as edition %d from %s.%n", applied.edition(), applied.validFrom());
    }
    return 0;
  }

  private static Upload read(Path file, Settings settings) throws IOException {
    try (InputStream in = Files.newInputStream(file)) {
      return Upload.read(
          String.valueOf(file.getFileName()), in, settings.reference().maximumBytes());
    }
  }

  private static void tell(Sql sql, ReferenceList list, VersionView staged, PrintStream out)
      throws SQLException {
    out.printf(
        Locale.ROOT,
        "%s: %d rows, %d wrong, %d left out, %d repeated; %d added, %d changed, %d withdrawn,"
            + " %d as they were.%n",
        staged.number(),
        staged.rows(),
        staged.wrong(),
        staged.leftOut(),
        staged.repeated(),
        staged.added(),
        staged.changed(),
        staged.withdrawn(),
        staged.kept());
    if (!staged.ignoredColumns().isEmpty()) {
      out.println("Columns not read: " + String.join(", ", staged.ignoredColumns()));
    }
    ErrorWords words = new ErrorWords(Locale.ENGLISH);
    List<RowError> errors =
        new Changes(sql)
            .errors(new Versions(sql).named(list, staged.number()), new PageRequest(SHOWN, null))
            .items();
    errors.forEach(
        error ->
            out.printf(
                Locale.ROOT,
                "Row %d %s: %s (%s)%n",
                error.row(),
                error.column(),
                words.of(error),
                error.cell()));
    if (staged.wrong() > errors.size()) {
      out.printf(Locale.ROOT, "… and %d more.%n", staged.wrong() - errors.size());
    }
    if (staged.cut()) {
      out.println("The file may be cut: it is applied only with --confirm.");
    }
  }

  private static Optional<Order> order(String[] arguments) {
    if (arguments.length < 2) {
      return Optional.empty();
    }
    @Nullable LocalDate from = null;
    boolean apply = false;
    boolean confirm = false;
    for (String option : Arrays.asList(arguments).subList(2, arguments.length)) {
      if (option.equals("--apply")) {
        apply = true;
      } else if (option.equals("--confirm")) {
        confirm = true;
      } else if (option.startsWith("--from=")) {
        try {
          from = LocalDate.parse(option.substring("--from=".length()));
        } catch (DateTimeParseException e) {
          return Optional.empty();
        }
      } else {
        return Optional.empty();
      }
    }
    try {
      return Optional.of(
          new Order(ReferenceList.of(arguments[0]), Path.of(arguments[1]), apply, confirm, from));
    } catch (Refusal unknown) {
      return Optional.empty();
    }
  }

  private static String words(Refusal refusal) {
    if (refusal.fieldErrors().isEmpty()) {
      return Messages.text("error." + refusal.code(), Locale.ENGLISH, refusal.args());
    }
    FieldError first = refusal.fieldErrors().get(0);
    return Messages.text("error." + first.code(), Locale.ENGLISH, first.args());
  }

  private static String named(String variable) {
    return Optional.ofNullable(System.getenv(variable))
        .orElseThrow(() -> new IllegalArgumentException(variable + " is not set"));
  }
}

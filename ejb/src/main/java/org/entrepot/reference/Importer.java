package org.entrepot.reference;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.entrepot.platform.error.FieldError;
import org.entrepot.platform.error.Refusal;
import org.entrepot.platform.file.Upload;
import org.entrepot.platform.number.Numbers;
import org.entrepot.platform.settings.ReferenceSettings;
import org.entrepot.platform.sql.Sql;
import org.entrepot.platform.value.CodeRow;
import org.entrepot.platform.value.Digest;

/** Stages files and decides them, on a connection whose transaction the caller ends. */
final class Importer {

  private static final int LONGEST_NAME = 160;
  private static final LocalDate END_OF_TIME = LocalDate.of(9999, 12, 31);
  private static final int MOST_DAYS_AHEAD = 366;

  private final Sql sql;
  private final Versions versions;
  private final ReferenceSettings settings;

  Importer(Connection connection, ReferenceSettings settings) {
    this.sql = new Sql(connection);
    this.versions = new Versions(sql);
    this.settings = settings;
  }

  /**
   * Compares a file with the list as its last edition has it, and keeps what it would change.
   *
   * @throws Refusal where the file is no such list at all (422), at {@code file}; nothing is kept
   *     of it
   */
  VersionView stage(ReferenceList list, Upload file, String by, Instant now) throws SQLException {
    int edition = versions.edition(list);
    Map<String, CodeRow> base = ListState.on(sql, list, END_OF_TIME, now);
    String number = Numbers.random("REF");
    long id =
        versions.add(
            number, list, edition, name(file), Digest.of(file.bytes()).hex(), file.size(), by, now);
    Staging staging =
        new Staging(sql::insertTogether, list, id, base, edition == 0, settings.mostRows());
    new SourceFile(file, settings.maximumBytes()).read(format(list), staging);
    versions.count(id, staging.finish());
    return versions.named(list, number).view();
  }

  /**
   * Puts a staged version in force.
   *
   * @throws Refusal {@code reference_decided}, {@code reference_base_changed}, {@code
   *     reference_empty}, {@code reference_cut} (409); the field {@code validFrom} (422)
   */
  VersionView apply(ReferenceList list, String number, ApplyVersion command, String by, Instant now)
      throws SQLException {
    int edition = versions.lockEdition(list);
    Versions.Row version = versions.lock(list, number);
    requireStaged(version);
    VersionView view = version.view();
    if (view.baseEdition() != edition) {
      throw Refusal.rule("reference_base_changed");
    }
    if (view.added() + view.changed() + view.kept() == 0) {
      throw Refusal.rule("reference_empty");
    }
    if (view.cut() && !command.confirmed()) {
      throw Refusal.rule("reference_cut", "withdrawn", view.withdrawn());
    }
    versions.apply(version, edition + 1, validFrom(list, command, now), by, now);
    return versions.named(list, number).view();
  }

  private LocalDate validFrom(ReferenceList list, ApplyVersion command, Instant now)
      throws SQLException {
    LocalDate today = LocalDate.ofInstant(now, ZoneOffset.UTC);
    Optional<LocalDate> asked =
        Optional.ofNullable(command.validFrom()).filter(day -> list.codes().isPresent());
    Optional<LocalDate> last = versions.last(list).map(VersionView::validFrom);
    LocalDate from = asked.orElse(today);
    if (last.isPresent() && from.isBefore(last.get())) {
      throw Refusal.invalid(
          List.of(FieldError.of("validFrom", "reference_valid_from_early", "limit", last.get())));
    }
    if (from.isAfter(today.plusDays(MOST_DAYS_AHEAD))) {
      throw Refusal.invalid("validFrom", "reference_valid_from_late");
    }
    return from;
  }

  /**
   * Gives a staged version up.
   *
   * @throws Refusal {@code reference_decided} (409)
   */
  VersionView discard(ReferenceList list, String number, String by, Instant now)
      throws SQLException {
    Versions.Row version = versions.lock(list, number);
    requireStaged(version);
    versions.discard(version, by, now);
    return versions.named(list, number).view();
  }

  private static void requireStaged(Versions.Row version) {
    if (version.view().status() != VersionStatus.STAGED) {
      throw Refusal.rule("reference_decided");
    }
  }

  private ListFormat format(ReferenceList list) {
    return switch (list) {
      case RATE -> new RateFormat();
      case VAT -> new VatFormat(settings.longestCell());
      default -> new CodeFormat(list.codes().orElseThrow(), settings.longestCell());
    };
  }

  /** As it was sent, without a path, control characters or what the column has no room for. */
  private static String name(Upload file) {
    String name = Cell.plain(file.name().replaceAll("\\p{Cc}", " "));
    String last = name.substring(Math.max(name.lastIndexOf('/'), name.lastIndexOf('\\')) + 1);
    int length = Math.min(LONGEST_NAME, last.codePointCount(0, last.length()));
    return last.substring(0, last.offsetByCodePoints(0, length));
  }
}

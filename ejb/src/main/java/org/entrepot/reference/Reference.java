package org.entrepot.reference;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.math.BigDecimal;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Currency;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.entrepot.platform.access.Caller;
import org.entrepot.platform.access.Needs;
import org.entrepot.platform.access.Reads;
import org.entrepot.platform.access.Right;
import org.entrepot.platform.access.Service;
import org.entrepot.platform.access.Subject;
import org.entrepot.platform.error.Refusal;
import org.entrepot.platform.file.Upload;
import org.entrepot.platform.limit.Limit;
import org.entrepot.platform.limit.Limited;
import org.entrepot.platform.page.Page;
import org.entrepot.platform.page.PageRequest;
import org.entrepot.platform.settings.Settings;
import org.entrepot.platform.sql.Sql;
import org.entrepot.platform.time.TradeClock;
import org.entrepot.platform.value.CodeList;
import org.entrepot.platform.value.CodeRow;
import org.entrepot.platform.value.CodeSearch;
import org.entrepot.platform.value.CodesInForce;
import org.hibernate.Session;
import org.hibernate.jdbc.ReturningWork;
import org.jspecify.annotations.Nullable;

/**
 * Lists that others keep. Everybody reads what they say, today or on a day; the operator imports
 * files, sees what they would change, and applies them.
 */
@Service
public class Reference {

  private static final int MOST_SUGGESTIONS = 50;
  private static final int LONGEST_QUERY = 100;

  @PersistenceContext private EntityManager entities;
  @Inject private TradeClock clock;
  @Inject private Settings settings;

  /** The lists with their editions in force. */
  @Needs(Right.ANYONE)
  @Reads
  public List<ReferenceListView> lists(Caller caller) {
    return with(
        sql -> {
          List<ReferenceListView> views = new ArrayList<>();
          for (ReferenceList list : ReferenceList.values()) {
            views.add(view(sql, list));
          }
          return views;
        });
  }

  private ReferenceListView view(Sql sql, ReferenceList list) throws SQLException {
    Versions versions = new Versions(sql);
    Optional<VersionView> inForce = versions.inForce(list, today());
    return new ReferenceListView(
        list.path(),
        list.source(),
        inForce.map(VersionView::edition).orElse(0),
        inForce.map(VersionView::number).orElse(null),
        inForce.map(VersionView::validFrom).orElse(null),
        inForce.map(VersionView::decidedAt).orElse(null),
        entries(sql, list, inForce.isPresent()),
        versions.staged(list));
  }

  private static int entries(Sql sql, ReferenceList list, boolean imported) throws SQLException {
    if (list.codes().isPresent()) {
      return (int) CodesInForce.rows(list.codes().get()).stream().filter(CodeRow::inForce).count();
    }
    return imported
        ? (int)
            sql.number(
                "select count(distinct c.code) from reference_change c join reference_version v"
                    + " on v.id = c.version_id where c.list = ? and v.status = 'APPLIED'",
                list.name())
        : list.shipped().size();
  }

  /**
   * The codes in force today, by code; rates are asked for one by one.
   *
   * @throws Refusal where the list is one of rates (404)
   */
  @Limited(Limit.SEARCH)
  @Needs(Right.ANYONE)
  @Reads
  public Page<EntryView> entries(Caller caller, String list, PageRequest page) {
    ReferenceList known = ReferenceList.of(list);
    CodeList codes = known.codes().orElseThrow(Refusal::notFound);
    long from = page.beforeId() == Long.MAX_VALUE ? 0 : page.beforeId();
    List<CodeRow> rows =
        CodesInForce.rows(codes).stream()
            .filter(CodeRow::inForce)
            .sorted(Comparator.comparing(CodeRow::code))
            .skip(Math.max(0, from))
            .limit(page.limit() + 1L)
            .toList();
    Optional<VersionView> version = with(sql -> new Versions(sql).inForce(known, today()));
    return Page.cut(
        rows,
        page,
        row -> from + rows.indexOf(row) + 1,
        row ->
            Changes.view(
                known,
                row,
                version.map(VersionView::edition).orElse(0),
                version.map(VersionView::validFrom).orElse(null),
                version.map(VersionView::number).orElse(null),
                caller.locale()));
  }

  /**
   * What a list says of a code on a day, in force or withdrawn.
   *
   * @param on the day asked about, today where it is absent
   * @param known the day by whose end the exchange must have known it, today where it is absent;
   *     with it an answer of that day is computed again, whatever was imported since
   * @throws Refusal where the list had no such code (404)
   */
  @Needs(Right.ANYONE)
  @Reads
  public EntryView entry(
      Caller caller, String list, String code, @Nullable LocalDate on, @Nullable LocalDate known) {
    ReferenceList named = ReferenceList.of(list);
    String wanted = code.toUpperCase(Locale.ROOT).replace(".", "");
    LocalDate day = on == null ? today() : on;
    Instant until = until(known);
    if (named.codes().isEmpty()) {
      throw Refusal.notFound();
    }
    return with(sql -> {
          Changes changes = new Changes(sql);
          Optional<EntryView> found = changes.entry(named, wanted, day, until, caller.locale());
          return found.isPresent() || changes.hasAny(named, day, until)
              ? found
              : shipped(named, wanted, caller.locale());
        })
        .orElseThrow(Refusal::notFound);
  }

  private static Optional<EntryView> shipped(ReferenceList list, String code, Locale locale) {
    return list.shipped().stream()
        .filter(row -> row.code().equals(code))
        .findFirst()
        .map(row -> Changes.view(list, row, 0, null, null, locale));
  }

  /** Suggestions for what was typed, from the list in force, best first. */
  @Limited(Limit.SEARCH)
  @Needs(Right.ANYONE)
  @Reads
  public List<CodeSearch.Suggestion> suggest(
      Caller caller, String list, String query, String functions, int limit) {
    CodeList codes = CodeList.named(list).orElseThrow(Refusal::notFound);
    String bounded = query.substring(0, Math.min(query.length(), LONGEST_QUERY));
    return CodeSearch.find(
        codes,
        bounded,
        functions.strip(),
        caller.locale(),
        today(),
        Math.min(limit, MOST_SUGGESTIONS));
  }

  /**
   * How much of a currency another one is worth on a day.
   *
   * @throws Refusal where nothing was published on or before it (404)
   */
  @Needs(Right.ANYONE)
  @Reads
  public RateView rate(
      Caller caller,
      Currency from,
      Currency to,
      @Nullable LocalDate on,
      @Nullable LocalDate known) {
    LocalDate day = on == null ? today() : on;
    return new ExchangeRates(from, to, published(from, to, day, until(known)))
        .on(day)
        .orElseThrow(Refusal::notFound);
  }

  private List<CodeRow> published(Currency from, Currency to, LocalDate day, Instant known) {
    return with(
        sql -> {
          Changes changes = new Changes(sql);
          return changes.hasAny(ReferenceList.RATE, today(), known)
              ? changes.rates(from.getCurrencyCode(), to.getCurrencyCode(), day, known)
              : ReferenceList.RATE.shipped();
        });
  }

  /**
   * The rates of VAT of a territory on a day, a category each, by category.
   *
   * @throws Refusal where the list has none of it (404)
   */
  @Needs(Right.ANYONE)
  @Reads
  public List<VatRateView> vat(
      Caller caller, String territory, @Nullable LocalDate on, @Nullable LocalDate known) {
    LocalDate day = on == null ? today() : on;
    String start = territory.toUpperCase(Locale.ROOT) + ":";
    List<CodeRow> rows =
        with(
            sql -> {
              Changes changes = new Changes(sql);
              return changes.hasAny(ReferenceList.VAT, today(), until(known))
                  ? changes.under(ReferenceList.VAT, start, until(known))
                  : ReferenceList.VAT.shipped();
            });
    Map<String, VatRateView> byCategory = new TreeMap<>();
    rows.stream()
        .filter(row -> row.inForce() && row.code().startsWith(start))
        .sorted(Comparator.comparing(CodeRow::code))
        .map(Reference::vatRate)
        .filter(rate -> !rate.from().isAfter(day))
        .forEach(rate -> byCategory.put(rate.category(), rate));
    byCategory.values().removeIf(rate -> rate.until() != null && !day.isBefore(rate.until()));
    if (byCategory.isEmpty()) {
      throw Refusal.notFound();
    }
    return List.copyOf(byCategory.values());
  }

  private static VatRateView vatRate(CodeRow row) {
    String[] key = row.code().split(":", -1);
    String until = row.cells().get(1);
    return new VatRateView(
        key[0],
        key[1],
        new BigDecimal(row.cells().get(0)),
        LocalDate.parse(key[2]),
        until.isEmpty() ? null : LocalDate.parse(until),
        row.cells().get(2));
  }

  /** The imports of a list, newest first. */
  @Needs({Right.OPERATE, Right.REGULATE})
  @Reads
  public Page<VersionView> versions(Caller caller, String list, PageRequest page) {
    ReferenceList known = ReferenceList.of(list);
    return with(sql -> new Versions(sql).of(known, page));
  }

  /** An import with its figures. */
  @Needs({Right.OPERATE, Right.REGULATE})
  @Reads
  public VersionView version(Caller caller, String list, @Subject String number) {
    ReferenceList known = ReferenceList.of(list);
    return with(sql -> new Versions(sql).named(known, number)).view();
  }

  /** What an import changes, in the order of its file, what is withdrawn last. */
  @Needs({Right.OPERATE, Right.REGULATE})
  @Reads
  public Page<ChangeView> changes(
      Caller caller,
      String list,
      @Subject String number,
      Optional<ChangeKind> kind,
      PageRequest page) {
    ReferenceList known = ReferenceList.of(list);
    return with(
        sql -> new Changes(sql).of(new Versions(sql).named(known, number), known, kind, page));
  }

  /** What was wrong in the file of an import, row by row. */
  @Needs({Right.OPERATE, Right.REGULATE})
  @Reads
  public Page<RowError> errors(
      Caller caller, String list, @Subject String number, PageRequest page) {
    ReferenceList known = ReferenceList.of(list);
    return with(sql -> new Changes(sql).errors(new Versions(sql).named(known, number), page));
  }

  /** The same, all of it, as CSV in the caller's language. */
  @Needs({Right.OPERATE, Right.REGULATE})
  @Reads
  public String errorsAsCsv(Caller caller, String list, @Subject String number) {
    ReferenceList known = ReferenceList.of(list);
    return with(
        sql ->
            new Changes(sql)
                .errorsAsCsv(
                    new Versions(sql).named(known, number), new ErrorWords(caller.locale())));
  }

  /**
   * Compares a file with the list in force and keeps what it would change; nothing is in force by
   * it.
   *
   * @throws Refusal where the file is no such list at all (422), as {@link Importer#stage} tells
   */
  @Limited(Limit.UPLOAD)
  @Needs(Right.OPERATE)
  public VersionView stage(Caller caller, String list, Upload file) {
    ReferenceList known = ReferenceList.of(list);
    return entities
        .unwrap(Session.class)
        .doReturningWork(
            connection ->
                new Importer(connection, settings.reference())
                    .stage(known, file, caller.user().subject(), clock.now()));
  }

  /**
   * Puts a staged import in force.
   *
   * @throws Refusal as {@link Importer#apply} tells
   */
  @Needs(Right.OPERATE)
  public VersionView apply(
      Caller caller, String list, @Subject String number, ApplyVersion command) {
    ReferenceList known = ReferenceList.of(list);
    return entities
        .unwrap(Session.class)
        .doReturningWork(
            connection ->
                new Importer(connection, settings.reference())
                    .apply(known, number, command, caller.user().subject(), clock.now()));
  }

  /** Gives a staged import up; one that is decided is {@code reference_decided} (409). */
  @Needs(Right.OPERATE)
  public VersionView discard(Caller caller, String list, @Subject String number) {
    ReferenceList known = ReferenceList.of(list);
    return entities
        .unwrap(Session.class)
        .doReturningWork(
            connection ->
                new Importer(connection, settings.reference())
                    .discard(known, number, caller.user().subject(), clock.now()));
  }

  private LocalDate today() {
    return clock.today(ZoneOffset.UTC);
  }

  /** The end of a day in UTC. */
  private Instant until(@Nullable LocalDate known) {
    return known == null ? clock.now() : known.plusDays(1).atStartOfDay(ZoneOffset.UTC).toInstant();
  }

  private <T> T with(SqlWork<T> work) {
    ReturningWork<T> run = connection -> work.run(new Sql(connection));
    return entities.unwrap(Session.class).doReturningWork(run);
  }

  /** Reads something by SQL. */
  private interface SqlWork<T> {
    T run(Sql sql) throws SQLException;
  }
}

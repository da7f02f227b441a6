package org.entrepot.site.sourcing;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.entrepot.site.platform.Show;
import org.entrepot.site.platform.Text;
import org.entrepot.sourcing.ComparisonView;
import org.entrepot.sourcing.RfqLineView;

/** Lays a comparison out in rows: a fact a row, a quotation a column, in groups. */
@RequestScoped
public class ComparisonTable {
  /** Rows that belong together. */
  public record Group(String title, List<Row> rows) {}

  /**
   * One fact of every quotation.
   *
   * @param asked what the buyer asked for, empty where nothing was
   * @param strong whether the row is a sum
   */
  public record Row(String label, String asked, List<Cell> cells, boolean strong) {}

  /**
   * One fact of one quotation.
   *
   * @param detail a second, smaller line
   * @param mark "lowest" or "fastest", empty for the others
   * @param differs whether it is other than what was asked
   */
  public record Cell(String text, String detail, String mark, boolean differs) {
    static Cell of(String text) {
      return new Cell(text, "", "", false);
    }
  }

  @Inject private TradeWords words;
  @Inject private Show show;
  @Inject private Text text;

  List<Group> groups(ComparisonView view) {
    return List.of(
        new Group(text.of("sourcing.page.compare.price"), prices(view)),
        new Group(text.of("sourcing.page.compare.time"), times(view)),
        new Group(text.of("sourcing.page.compare.terms"), terms(view)),
        new Group(text.of("sourcing.page.compare.supplier"), suppliers(view)));
  }

  private List<Row> prices(ComparisonView view) {
    List<Row> rows = new ArrayList<>();
    for (RfqLineView line : view.rfq().lines()) {
      String label = line.position() + ". " + line.description();
      String target =
          line.targetPrice() == null
              ? ""
              : text.of(
                  "sourcing.page.compare.target",
                  "price",
                  show.price(line.targetPrice(), line.quantity().unit()));
      String asked = show.quantity(line.quantity()) + (target.isEmpty() ? "" : " · " + target);
      rows.add(new Row(label, asked, cells(view, column -> price(column, line)), false));
    }
    rows.add(
        new Row(
            text.of("sourcing.page.total"),
            "",
            cells(
                view,
                column ->
                    new Cell(words.money(column.total()), "", lowest(column.lowestTotal()), false)),
            true));
    return rows;
  }

  private Cell price(ComparisonView.Column column, RfqLineView line) {
    return column.lines().stream()
        .filter(cell -> cell.position() == line.position())
        .findFirst()
        .map(
            cell ->
                new Cell(
                    words.money(cell.amount()),
                    show.price(cell.price(), line.quantity().unit()),
                    lowest(cell.lowest()),
                    cell.aboveTarget()))
        .orElse(Cell.of("–"));
  }

  private List<Row> times(ComparisonView view) {
    return List.of(
        row(
            view,
            "sourcing.page.lead_time",
            "",
            column ->
                new Cell(
                    words.days(column.longestLeadTimeDays()),
                    "",
                    column.shortestLeadTime() ? text.of("sourcing.page.compare.fastest") : "",
                    false)),
        row(
            view,
            "sourcing.page.valid_until",
            "",
            column -> Cell.of(show.time(column.validUntil()))));
  }

  private List<Row> terms(ComparisonView view) {
    return List.of(
        row(
            view,
            "sourcing.page.delivery",
            words.delivery(view.rfq().delivery()),
            column ->
                new Cell(words.delivery(column.delivery()), "", "", column.deliveryDiffers())),
        row(view, "sourcing.page.payment", "", column -> Cell.of(words.payment(column.payment()))),
        row(
            view,
            "sourcing.page.note",
            "",
            column -> Cell.of(column.note() == null ? "" : column.note())));
  }

  private List<Row> suppliers(ComparisonView view) {
    return List.of(
        row(
            view,
            "sourcing.page.country",
            "",
            column -> Cell.of(show.country(column.supplier().country()))),
        row(
            view,
            "sourcing.page.compare.record",
            "",
            column ->
                Cell.of(
                    text.of(
                        "sourcing.page.compare.record.of",
                        "quoted",
                        column.record().quoted(),
                        "awarded",
                        column.record().awarded()))));
  }

  private Row row(
      ComparisonView view, String key, String asked, Function<ComparisonView.Column, Cell> cell) {
    return new Row(text.of(key), asked, cells(view, cell), false);
  }

  private static List<Cell> cells(ComparisonView view, Function<ComparisonView.Column, Cell> cell) {
    return view.columns().stream().map(cell).toList();
  }

  private String lowest(boolean marked) {
    return marked ? text.of("sourcing.page.compare.lowest") : "";
  }
}

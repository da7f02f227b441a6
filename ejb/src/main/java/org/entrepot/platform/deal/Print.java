package org.entrepot.platform.deal;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.entrepot.platform.document.Block;
import org.entrepot.platform.document.Cell;
import org.entrepot.platform.document.Column;
import org.entrepot.platform.document.Columns;
import org.entrepot.platform.document.Paragraph;
import org.entrepot.platform.document.Table;
import org.entrepot.platform.text.Bilingual;
import org.entrepot.platform.text.Figures;
import org.entrepot.platform.text.Messages;
import org.entrepot.platform.value.AmountInWords;
import org.entrepot.platform.value.CountryCode;
import org.entrepot.platform.value.DeliveryTerms;
import org.entrepot.platform.value.GoodsLine;
import org.entrepot.platform.value.HsCode;
import org.entrepot.platform.value.Instalment;
import org.entrepot.platform.value.Money;
import org.entrepot.platform.value.Party;

/** What every paper of a deal prints in the same way: parties, goods, the sum in words. */
public final class Print {

  private static final int POSITION_MILLIMETRES = 8;
  private static final int QUANTITY_MILLIMETRES = 26;
  private static final int PRICE_MILLIMETRES = 26;
  private static final int AMOUNT_MILLIMETRES = 28;

  private final Bilingual texts;

  public Print(Bilingual texts) {
    this.texts = texts;
  }

  /** Seller and buyer side by side. */
  public Block parties(Party seller, Party buyer) {
    return Columns.sideBySide()
        .column(1, party("deal.seller", seller))
        .column(1, party("deal.buyer", buyer));
  }

  private List<Block> party(String role, Party party) {
    List<Block> blocks = new ArrayList<>();
    blocks.add(Paragraph.caption(texts.label(role)));
    blocks.add(Paragraph.of(party.name()).bold());
    List<String> lines = new ArrayList<>(party.addressLines());
    lines.add(texts.line(locale -> party.country().name(locale)));
    blocks.add(Paragraph.of(String.join("\n", lines)));
    String registration = party.registrationNumber();
    if (registration != null) {
      blocks.add(identity("deal.registration", registration));
    }
    String taxId = party.taxId();
    if (taxId != null) {
      blocks.add(identity("deal.tax_id", taxId));
    }
    return blocks;
  }

  private Block identity(String key, String value) {
    return Paragraph.of(texts.label(key) + ": " + value).small().muted();
  }

  /** The lines of goods with their sum, carried over from page to page. */
  public Block goods(List<GoodsLine> lines, DeliveryTerms delivery, Money total) {
    String currency = total.currency().getCurrencyCode();
    Table table =
        Table.of(
            Column.number("#").millimetres(POSITION_MILLIMETRES),
            Column.text(texts.label("deal.description")),
            Column.number(texts.label("deal.quantity")).millimetres(QUANTITY_MILLIMETRES),
            Column.number(texts.label("deal.price") + "\n" + currency)
                .millimetres(PRICE_MILLIMETRES),
            Column.number(texts.label("deal.amount") + "\n" + currency)
                .millimetres(AMOUNT_MILLIMETRES));
    for (GoodsLine line : lines) {
      Cell description = Cell.of(line.description());
      String note = note(line);
      table.row(
          List.of(
              Cell.of(Integer.toString(line.position())),
              note.isEmpty() ? description : description.note(note),
              Cell.of(Figures.quantity(line.quantity(), texts.main())),
              Cell.of(Figures.price(line.price(), line.quantity(), texts.main())),
              Cell.of(Figures.amount(line.amount()))));
    }
    return table
        .carry(
            texts.label("deal.carried_over"),
            texts.label("deal.brought_forward"),
            rows -> sumOf(lines.subList(0, rows), total))
        .grandTotal(
            texts.label("deal.total") + ", " + delivery.incoterm() + " " + delivery.place(),
            Figures.money(total));
  }

  private static String sumOf(List<GoodsLine> lines, Money total) {
    return Figures.amount(
        Money.sum(total.currency(), lines.stream().map(GoodsLine::amount).toList()));
  }

  private String note(GoodsLine line) {
    List<String> parts = new ArrayList<>();
    HsCode hs = line.hs();
    if (hs != null) {
      parts.add("HS " + hs.formatted());
    }
    CountryCode origin = line.origin();
    if (origin != null) {
      parts.add(texts.label("deal.origin") + ": " + texts.line(origin::name));
    }
    return String.join(" · ", parts);
  }

  /** The sum in words of each language. */
  public Block words(Money total) {
    return Paragraph.of(texts.lines(locale -> AmountInWords.of(total, locale))).small().muted();
  }

  /** An instalment in a sentence's words: {@code 30% (USD 375.00) when the order is confirmed}. */
  public static String instalment(Instalment instalment, Money amount, Locale locale) {
    return Messages.text(
        "deal.instalment",
        locale,
        Map.of(
            "percent", instalment.percent().toPlainString(),
            "amount", Figures.money(amount),
            "trigger", Messages.text("deal.trigger." + instalment.trigger(), locale)));
  }
}

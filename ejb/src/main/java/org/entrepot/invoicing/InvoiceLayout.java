package org.entrepot.invoicing;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import org.entrepot.platform.deal.PackageGroup;
import org.entrepot.platform.deal.Print;
import org.entrepot.platform.document.Block;
import org.entrepot.platform.document.Column;
import org.entrepot.platform.document.Facts;
import org.entrepot.platform.document.Heading;
import org.entrepot.platform.document.Paper;
import org.entrepot.platform.document.Paragraph;
import org.entrepot.platform.document.PdfDocument;
import org.entrepot.platform.document.Table;
import org.entrepot.platform.document.UnprintableText;
import org.entrepot.platform.error.Refusal;
import org.entrepot.platform.text.Bilingual;
import org.entrepot.platform.text.Figures;
import org.entrepot.platform.text.Messages;
import org.entrepot.platform.value.Instalment;
import org.entrepot.platform.value.Money;
import org.entrepot.platform.value.Packages;

/** The printed invoice: labels in the recipient's language, and in the issuer's beside it. */
final class InvoiceLayout {

  private final InvoiceFacts facts;
  private final String documentNumber;
  private final LocalDate issuedOn;
  private final Bilingual texts;

  InvoiceLayout(InvoiceFacts facts, String documentNumber, LocalDate issuedOn) {
    this.facts = facts;
    this.documentNumber = documentNumber;
    this.issuedOn = issuedOn;
    this.texts = Bilingual.of(facts.recipientLocale(), facts.issuerLocale());
  }

  /**
   * Sets the invoice.
   *
   * @throws Refusal {@code unprintable_text} (409) when no font has a character of it
   */
  byte[] toBytes() {
    Print print = new Print(texts);
    PdfDocument document =
        head()
            .add(print.parties(facts.seller(), facts.buyer()), references())
            .add(print.goods(facts.lines(), facts.delivery(), facts.total()))
            .add(print.words(facts.total()))
            .add(Heading.of(label("payment")), payment());
    if (!facts.packages().isEmpty()) {
      document.add(Heading.of(label("packing")), packing());
    }
    String statement = "statement." + facts.kind();
    document.add(Paragraph.of(texts.lines(locale -> text(statement, locale))).small().muted());
    try {
      return document.toBytes();
    } catch (UnprintableText e) {
      throw Refusal.rule("unprintable_text", "character", e.character());
    }
  }

  private PdfDocument head() {
    PdfDocument document =
        PdfDocument.titled(label("title." + facts.kind()), texts.main())
            .paper(Paper.customaryIn(facts.buyer().country().code()))
            .issuer(facts.seller().name())
            .number(documentNumber)
            .subject(facts.order())
            .createdAt(issuedOn.atStartOfDay(ZoneOffset.UTC).toInstant())
            .pageLabel(label("page"))
            .footer(documentNumber + " · " + facts.order());
    return facts.kind() == InvoiceKind.PROFORMA
        ? document.watermark(label("not_a_tax_invoice"))
        : document;
  }

  private String label(String name) {
    return texts.label("invoicing.print." + name);
  }

  private static String text(String name, Locale locale) {
    return Messages.text("invoicing.print." + name, locale);
  }

  private Block references() {
    Facts references =
        Facts.inColumns(3)
            .fact(label("number"), documentNumber)
            .fact(label("date"), day(issuedOn))
            .fact(label("contract"), facts.contractDocument())
            .fact(label("delivery"), facts.delivery().clause())
            .fact(label("order"), facts.order());
    Carriage carriage = facts.carriage();
    if (carriage == null) {
      return references.fact(label("ship_by"), day(facts.shipBy()));
    }
    references
        .fact(label("handed_over"), day(carriage.handedOverOn()))
        .fact(label("carrier"), carriage.carrier());
    String transportDocument = carriage.transportDocument();
    return transportDocument == null
        ? references
        : references.fact(label("transport_document"), transportDocument);
  }

  private String day(LocalDate date) {
    return texts.lines(locale -> Figures.date(date, locale));
  }

  /** A proforma states each instalment's amount; the order's plan applies to a part as agreed. */
  private Block payment() {
    boolean amounts = facts.kind() == InvoiceKind.PROFORMA;
    Table table =
        amounts
            ? Table.of(
                Column.text(label("falls_due")),
                Column.number(label("share")).millimetres(24),
                Column.number(label("instalment")).millimetres(40))
            : Table.of(
                Column.text(label("falls_due")), Column.number(label("share")).millimetres(24));
    List<Money> parts = facts.payment().amounts(facts.total());
    for (int at = 0; at < parts.size(); at++) {
      Instalment each = facts.payment().instalments().get(at);
      String when = texts.label("deal.trigger." + each.trigger());
      String share = each.percent().toPlainString() + "%";
      if (amounts) {
        table.row(when, share, Figures.money(parts.get(at)));
      } else {
        table.row(when, share);
      }
    }
    return table;
  }

  private Block packing() {
    Table table =
        Table.of(
            Column.text(label("package_kind")),
            Column.number(label("package_count")).millimetres(30),
            Column.number(label("net")).millimetres(36),
            Column.number(label("gross")).millimetres(36));
    for (PackageGroup group : facts.packages()) {
      table.row(
          texts.line(locale -> kindOf(group, locale)),
          Integer.toString(group.count()),
          Figures.number(group.netKilograms()) + " kg",
          Figures.number(group.grossKilograms()) + " kg");
    }
    return table.total(
        label("package_total"),
        Long.toString(PackageGroup.count(facts.packages())),
        Figures.number(PackageGroup.net(facts.packages()).kilograms()) + " kg",
        Figures.number(PackageGroup.gross(facts.packages()).kilograms()) + " kg");
  }

  private static String kindOf(PackageGroup group, Locale locale) {
    return Packages.named(group.kind()).map(kind -> kind.name(locale)).orElse(group.kind());
  }
}

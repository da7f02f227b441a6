package org.entrepot.contracting;

import java.time.ZoneOffset;
import java.util.Locale;
import java.util.Map;
import org.entrepot.platform.deal.Print;
import org.entrepot.platform.document.Block;
import org.entrepot.platform.document.Facts;
import org.entrepot.platform.document.Heading;
import org.entrepot.platform.document.Paper;
import org.entrepot.platform.document.PdfDocument;
import org.entrepot.platform.document.SignatureFields;
import org.entrepot.platform.document.UnprintableText;
import org.entrepot.platform.error.Refusal;
import org.entrepot.platform.text.Bilingual;
import org.entrepot.platform.text.Figures;
import org.entrepot.platform.value.Deal;

/**
 * The printed contract. English stands alone unless a party reads Chinese; then both texts stand
 * side by side, and the English one prevails.
 */
final class ContractLayout {

  private final ConcludeContract command;
  private final Deal deal;
  private final String number;
  private final String documentNumber;
  private final Bilingual texts;

  ContractLayout(ConcludeContract command, String number, String documentNumber) {
    this.command = command;
    this.deal = command.deal();
    this.number = number;
    this.documentNumber = documentNumber;
    boolean chinese = isChinese(command.sellerLanguage()) || isChinese(command.buyerLanguage());
    this.texts = Bilingual.of(Locale.ENGLISH, chinese ? Locale.CHINESE : Locale.ENGLISH);
  }

  private static boolean isChinese(Locale locale) {
    return locale.getLanguage().equals(Locale.CHINESE.getLanguage());
  }

  /**
   * Sets the contract.
   *
   * @throws Refusal {@code unprintable_text} (409) when no font has a character of it
   */
  byte[] toBytes() {
    Print print = new Print(texts);
    PdfDocument document =
        PdfDocument.titled(label("title"), Locale.ENGLISH)
            .paper(Paper.customaryIn(deal.buyer().country().code()))
            .issuer(deal.seller().name())
            .number(documentNumber)
            .subject(deal.quotation())
            .createdAt(command.on().atStartOfDay(ZoneOffset.UTC).toInstant())
            .pageLabel(label("page"))
            .footer(documentNumber + " · " + number)
            .add(print.parties(deal.seller(), deal.buyer()), facts())
            .add(Heading.of(label("goods")))
            .add(print.goods(deal.lines(), deal.delivery(), deal.total()))
            .add(print.words(deal.total()))
            .add(Heading.of(label("terms")))
            .add(new ContractTerms(command, texts).blocks())
            .add(signatures());
    try {
      return document.toBytes();
    } catch (UnprintableText e) {
      throw Refusal.rule("unprintable_text", "character", e.character());
    }
  }

  private String label(String name) {
    return texts.label("contracting.print." + name);
  }

  private Block facts() {
    return Facts.inColumns(3)
        .fact(label("number"), documentNumber)
        .fact(label("date"), texts.lines(locale -> Figures.date(command.on(), locale)))
        .fact(label("quotation"), deal.quotation())
        .fact(label("delivery"), deal.delivery().clause())
        .fact(label("ship_by"), texts.lines(locale -> Figures.date(deal.shipBy(), locale)))
        .fact(label("total"), Figures.money(deal.total()));
  }

  private Block signatures() {
    String statement =
        texts.lines(
            "contracting.print.statement." + command.formation(),
            Map.of("quotation", deal.quotation()));
    return SignatureFields.labelled(label("signature"), label("date"))
        .signed(deal.seller().name(), texts.label("deal.seller"), statement)
        .signed(deal.buyer().name(), texts.label("deal.buyer"), statement);
  }
}

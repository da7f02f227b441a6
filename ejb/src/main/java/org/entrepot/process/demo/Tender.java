package org.entrepot.process.demo;

import java.util.Currency;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.entrepot.platform.value.Currencies;
import org.entrepot.platform.value.DeliveryTerms;
import org.entrepot.platform.value.Incoterm;
import org.entrepot.platform.value.ReferenceTable;
import org.entrepot.platform.value.UnLocode;

/**
 * A request for quotation of the demo world with its quotations, a row of {@code demo/rfqs.csv}.
 *
 * @param days how long ago it is published
 * @param deadlineDays how long it is open
 * @param fate how far the order comes, {@code DRAFT} or {@code CANCEL} for the request itself, or
 *     empty where the market decides
 */
record Tender(
    String key,
    Firm buyer,
    int days,
    DeliveryTerms delivery,
    Currency currency,
    int deadlineDays,
    boolean targetsShared,
    String title,
    String language,
    String description,
    List<Wish> wishes,
    List<Bid> bids,
    String fate) {

  private static final List<Tender> ALL =
      ReferenceTable.at("/demo/rfqs.csv").stream().map(Tender::read).toList();

  static List<Tender> all() {
    return ALL;
  }

  boolean isDraft() {
    return fate.equals("DRAFT");
  }

  boolean isCancelled() {
    return fate.equals("CANCEL");
  }

  /** The quotation that is accepted, if one is. */
  Optional<Bid> winner() {
    return bids.stream().filter(bid -> bid.acceptance().isPresent()).findFirst();
  }

  /** The name of the step that writes it; its result is the request's number. */
  String name() {
    return "rfq/" + key;
  }

  /** The name of the step of a quotation; its result is the quotation's number. */
  String name(Bid bid) {
    return name() + "/" + bid.supplier().key();
  }

  /** The name of the step that accepts; its result are the numbers of order and contract. */
  String trade() {
    return "trade/" + key;
  }

  private static Tender read(List<String> row) {
    Incoterm incoterm = Incoterm.valueOf(row.get(3));
    UnLocode locode = row.get(5).isEmpty() ? null : UnLocode.of(row.get(5));
    return new Tender(
        row.get(0),
        Firm.named(row.get(1)),
        Integer.parseInt(row.get(2)),
        new DeliveryTerms(incoterm, row.get(4), locode),
        Currencies.of(row.get(6)),
        Integer.parseInt(row.get(7)),
        row.get(8).equals("yes"),
        row.get(9),
        row.get(10),
        row.get(14),
        parts(row.get(11)).map(Wish::of).toList(),
        parts(row.get(12)).map(Bid::of).toList(),
        row.get(13));
  }

  private static Stream<String> parts(String text) {
    return text.isEmpty() ? Stream.empty() : Stream.of(text.split("\\|", -1));
  }
}

package org.entrepot.process.demo;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.entrepot.platform.access.Caller;
import org.entrepot.process.AcceptQuotation;
import org.entrepot.process.ConcludedTrade;
import org.entrepot.sourcing.AcceptVersion;
import org.entrepot.sourcing.CounterOffer;
import org.entrepot.sourcing.EndNegotiation;
import org.entrepot.sourcing.Negotiations;
import org.entrepot.sourcing.Offer;
import org.entrepot.sourcing.OfferLine;
import org.entrepot.sourcing.QuoteLine;
import org.entrepot.sourcing.Sourcing;
import org.entrepot.sourcing.SubmitQuotation;
import org.entrepot.sourcing.WriteMessage;

/** The suppliers quote, and both sides talk until one of them agrees or gives up. */
@ApplicationScoped
class Talks implements Chapter {

  private static final BigDecimal COUNTER = new BigDecimal("0.95");
  private static final BigDecimal REVISION = new BigDecimal("1.025");

  @Inject private Sourcing sourcing;
  @Inject private Negotiations negotiations;
  @Inject private AcceptQuotation acceptance;
  @Inject private Cast cast;
  @Inject private Memory memory;

  @Override
  public List<Step> steps(Days days) {
    List<Step> steps = new ArrayList<>();
    for (Tender tender : Tender.all()) {
      tender.bids().forEach(bid -> addSteps(tender, bid, days, steps));
    }
    return steps;
  }

  private void addSteps(Tender tender, Bid bid, Days days, List<Step> steps) {
    Random chance = Chance.of(tender.key() + bid.supplier().key());
    steps.add(
        new Step(
            tender.name(bid),
            days.ago(tender.days() - bid.day(), chance.nextInt(540)),
            () -> quote(tender, bid)));
    for (int at = 0; at < bid.moves().size(); at++) {
      Bid.Move move = bid.moves().get(at);
      String name = tender.name(bid) + "/" + (at + 1);
      steps.add(
          new Step(
              move.kind().isAcceptance() ? tender.trade() : name,
              days.ago(tender.days() - move.day(), chance.nextInt(540)),
              () -> play(tender, bid, move)));
    }
  }

  private String quote(Tender tender, Bid bid) {
    List<QuoteLine> lines = new ArrayList<>();
    for (Wish wish : tender.wishes()) {
      BigDecimal price = Prices.rounded(wish.usualPrice(tender.currency()).multiply(bid.factor()));
      lines.add(
          new QuoteLine(
              lines.size() + 1,
              price,
              null,
              bid.leadTimeDays(),
              null,
              bid.supplier().facts().country(),
              null,
              null));
    }
    Words note = words("offer", bid.supplier(), tender.name(bid));
    return sourcing
        .submit(
            supplier(bid),
            memory.of(tender.name()),
            new SubmitQuotation(
                lines, null, bid.payment(), bid.validityDays(), note.text(), note.language()))
        .number();
  }

  private String play(Tender tender, Bid bid, Bid.Move move) {
    String number = memory.of(tender.name(bid));
    Caller buyer = cast.owner(tender.buyer().key());
    Caller supplier = supplier(bid);
    String occasion = tender.name(bid) + move.day();
    switch (move.kind()) {
      case COUNTER -> offer(buyer, number, COUNTER, words("counter", tender.buyer(), occasion));
      case REVISION ->
          offer(supplier, number, REVISION, words("revision", bid.supplier(), occasion));
      case DECLINE ->
          sourcing.decline(buyer, number, end(words("declined", tender.buyer(), occasion)));
      case WITHDRAWAL ->
          sourcing.withdraw(supplier, number, end(words("withdrawn", bid.supplier(), occasion)));
      case BUYER_WRITES -> say(buyer, number, words("question", tender.buyer(), occasion));
      case SUPPLIER_WRITES -> say(supplier, number, words("answer", bid.supplier(), occasion));
      case BUYER_ACCEPTS -> {
        return accept(buyer, number);
      }
      case SUPPLIER_ACCEPTS -> {
        return accept(supplier, number);
      }
    }
    return "";
  }

  /** The next version with all prices moved by a factor. */
  private void offer(Caller caller, String number, BigDecimal factor, Words note) {
    Offer latest = negotiations.quotation(caller, number).latest();
    List<QuoteLine> lines = latest.lines().stream().map(line -> moved(line, factor)).toList();
    sourcing.offer(
        caller, number, new CounterOffer(lines, null, null, null, note.text(), note.language()));
  }

  private static QuoteLine moved(OfferLine line, BigDecimal factor) {
    BigDecimal price = Prices.rounded(line.price().amount().multiply(factor));
    return new QuoteLine(line.position(), price, null, null, null, null, null, null);
  }

  private void say(Caller caller, String number, Words words) {
    sourcing.say(caller, number, new WriteMessage(words.text(), words.language()));
  }

  private String accept(Caller caller, String number) {
    AcceptVersion latest = new AcceptVersion(negotiations.quotation(caller, number).digest());
    ConcludedTrade trade = acceptance.accept(caller, number, latest);
    return trade.order().number() + "," + trade.contract().number();
  }

  private Caller supplier(Bid bid) {
    return cast.owner(bid.supplier().key());
  }

  private static Words words(String kind, Firm speaker, String occasion) {
    return Words.of(kind, speaker.language(), Chance.of(occasion));
  }

  private static EndNegotiation end(Words words) {
    return new EndNegotiation(words.text());
  }
}

package org.entrepot.sourcing;

import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.entrepot.platform.access.Caller;
import org.entrepot.platform.access.Needs;
import org.entrepot.platform.access.Right;
import org.entrepot.platform.access.Service;
import org.entrepot.platform.access.Subject;
import org.entrepot.platform.error.Refusal;
import org.entrepot.platform.settings.Settings;
import org.entrepot.platform.time.TradeClock;
import org.entrepot.platform.timer.Alarms;
import org.entrepot.platform.value.CompanyId;
import org.entrepot.platform.value.Deal;
import org.entrepot.platform.value.Digest;
import org.entrepot.platform.value.Money;

/**
 * The negotiation of quotations. Every verb first locks the RFQ, so that of two that exclude each
 * other one wins and the other is refused by name.
 */
@Service
public class Sourcing {

  /** The alarm that looks at a quotation's validity; its object is the quotation's number. */
  public static final String VALIDITY = "quotation.validity";

  @Inject private Rfqs rfqs;
  @Inject private Quotations quotations;
  @Inject private QuotationViews views;
  @Inject private Alarms alarms;
  @Inject private SourcingEvents events;
  @Inject private Settings settings;
  @Inject private TradeClock clock;

  /**
   * Quotes on an open RFQ.
   *
   * @throws Refusal those of {@link Rfq#seat}, 422 for lines that do not hold
   */
  @Needs(value = Right.SELL, verified = true)
  public QuotationView submit(Caller caller, @Subject String rfqNumber, SubmitQuotation command) {
    Rfq rfq = rfqs.publishedLocked(rfqNumber);
    Instant now = clock.now();
    List<QuotationStatus> earlier =
        quotations.of(rfq, caller.company()).stream().map(Quotation::status).toList();
    rfq.seat(caller.company(), earlier, now);
    Quotation quotation = new Quotation(rfq, caller.company(), caller.party(), now);
    Duration usualValidity = Duration.ofDays(settings.quotationValidityDays());
    Offer offer = new OfferWriter(quotation, rfq).first(command, usualValidity, now);
    QuotationVersion first = quotation.add(offer);
    quotations.add(quotation);
    quotations.add(first);
    setAlarms(quotation, now);
    events.quotation("quotation.submitted", quotation, offer.total(), Side.BUYER);
    if (rfq.status() == RfqStatus.CLOSED) {
      events.rfq("rfq.closed", rfq);
    }
    return views.full(quotation, Side.SUPPLIER);
  }

  /**
   * Puts the next version on the table: a counter-offer of the buyer, a revision of the supplier.
   *
   * @throws Refusal {@code quotation_turn}, {@code quotation_expired}, {@code offer_unchanged} …
   */
  @Needs(
      value = {Right.BUY, Right.SELL},
      verified = true)
  public QuotationView offer(Caller caller, @Subject String number, CounterOffer command) {
    Rfq rfq = rfqs.locked(quotations.rfqOf(number, caller.company()));
    Quotation quotation = quotations.of(number, caller.company());
    Side side = side(quotation, caller);
    Instant now = clock.now();
    quotation.requireTurn(side, now);
    quotation.parties().update(side, caller.party());
    Instant validBefore = quotation.validity().until();
    Offer previous = quotations.latest(quotation);
    Offer next = new OfferWriter(quotation, rfq).next(previous, command, side, now);
    quotations.add(quotation.add(next));
    if (!quotation.validity().until().equals(validBefore)) {
      setAlarms(quotation, now);
    }
    String type = side == Side.BUYER ? "quotation.countered" : "quotation.revised";
    events.quotation(type, quotation, next.total(), side.other());
    return views.full(quotation, side);
  }

  /**
   * Agrees to the latest version of the other side, whole: the RFQ is awarded and its other open
   * quotations are declined. Only a process concludes with it.
   *
   * @throws Refusal {@code rfq_awarded} and the other states', {@code
   *     quotation_version_superseded}, {@code quotation_turn}, {@code quotation_expired}; the field
   *     {@code versionDigest} (422) for a digest that is none of its versions'
   */
  @Needs(value = Right.WITHIN, verified = true)
  public AcceptedQuotation accept(Caller caller, @Subject String number, AcceptVersion command) {
    Rfq rfq = rfqs.locked(quotations.rfqOf(number, caller.company()));
    Quotation quotation = quotations.of(number, caller.company());
    Side side = side(quotation, caller);
    Instant now = clock.now();
    requireOwnVersion(quotation, command.versionDigest());
    rfq.award(number, now);
    quotation.accept(side, command.versionDigest(), now);
    quotation.parties().update(side, caller.party());
    Offer offer = quotations.latest(quotation);
    declineOthers(rfq, now);
    events.both("quotation.accepted", quotation, offer.total());
    return new AcceptedQuotation(
        number, rfq.number(), offer.sequence(), side, now, deal(quotation, offer, now));
  }

  /** The buyer says no. */
  @Needs(Right.BUY)
  public QuotationView decline(Caller caller, @Subject String number, EndNegotiation command) {
    return end(caller, number, Side.BUYER, command);
  }

  /** The supplier takes its quotation back; its seat is free again. */
  @Needs(Right.SELL)
  public QuotationView withdraw(Caller caller, @Subject String number, EndNegotiation command) {
    return end(caller, number, Side.SUPPLIER, command);
  }

  /** Writes to the other side about the latest version. */
  @Needs({Right.BUY, Right.SELL})
  public MessageView say(Caller caller, @Subject String number, WriteMessage command) {
    Quotation quotation = quotations.of(number, caller.company());
    Side side = side(quotation, caller);
    if (quotation.status() != QuotationStatus.ACCEPTED) {
      quotation.status().requireOpen();
    }
    if (quotations.countMessages(quotation) >= Quotations.MOST_MESSAGES) {
      throw Refusal.rule("quotation_messages_used", "limit", Quotations.MOST_MESSAGES);
    }
    QuotationMessage message = new QuotationMessage(quotation, side, command, clock.now());
    quotations.add(message);
    Money total = quotations.latest(quotation).total();
    events.quotation("quotation.message", quotation, total, side.other());
    return message.view();
  }

  /** Ends a quotation whose validity has passed, or warns the side whose time it is. */
  @Needs(Right.WITHIN)
  public void lookAtValidity(Caller caller, @Subject String number) {
    Rfq rfq = rfqs.locked(quotations.rfqOf(number));
    Quotation quotation = quotations.any(number);
    Instant now = clock.now();
    Money total = quotations.latest(quotation).total();
    if (quotation.expire(now)) {
      events.both("quotation.expired", quotation, total);
      expireIfAlone(rfq);
    } else {
      quotation
          .warn(now)
          .forEach(side -> events.quotation("quotation.expiring", quotation, total, side));
    }
  }

  private QuotationView end(Caller caller, String number, Side by, EndNegotiation command) {
    Rfq rfq = rfqs.locked(quotations.rfqOf(number, caller.company()));
    Quotation quotation = quotations.of(number, caller.company());
    Instant now = clock.now();
    if (side(quotation, caller) != by) {
      throw Refusal.rule("quotation_side");
    }
    Money total = quotations.latest(quotation).total();
    if (by == Side.BUYER) {
      quotation.decline(DeclineCause.BUYER, command.reason(), now);
      events.quotation("quotation.declined", quotation, total, Side.SUPPLIER);
    } else {
      quotation.withdraw(command.reason(), now);
      rfq.unseat();
      events.quotation("quotation.withdrawn", quotation, total, Side.BUYER);
    }
    expireIfAlone(rfq);
    return views.full(quotation, by);
  }

  private void setAlarms(Quotation quotation, Instant now) {
    quotation.validity().looks(now).forEach(due -> alarms.set(VALIDITY, quotation.number(), due));
  }

  private void expireIfAlone(Rfq rfq) {
    if (rfq.expireWithout(quotations.openOn(rfq).size())) {
      events.rfq("rfq.expired", rfq);
    }
  }

  private void declineOthers(Rfq rfq, Instant now) {
    List<Quotation> others = quotations.openOn(rfq);
    Map<Long, Offer> offers = quotations.latest(others);
    for (Quotation other : others) {
      other.decline(DeclineCause.AWARDED_ELSEWHERE, null, now);
      Money total = Objects.requireNonNull(offers.get(other.id())).total();
      events.quotation("quotation.not_awarded", other, total, Side.SUPPLIER);
    }
  }

  private void requireOwnVersion(Quotation quotation, Digest digest) {
    if (!quotations.hasVersion(quotation, digest)) {
      throw Refusal.invalid("versionDigest", "quotation_version_unknown");
    }
  }

  /** The caller's side, with the right that the side asks for. */
  private static Side side(Quotation quotation, Caller caller) {
    CompanyId company = caller.company();
    Side side = quotation.parties().sideOf(company);
    if (!caller.can(side == Side.SUPPLIER ? Right.SELL : Right.BUY)) {
      throw Refusal.forbidden("right_missing");
    }
    return side;
  }

  private static Deal deal(Quotation quotation, Offer offer, Instant now) {
    LocalDate today = LocalDate.ofInstant(now, ZoneOffset.UTC);
    return new Deal(
        quotation.number(),
        quotation.digest(),
        quotation.parties().id(Side.SUPPLIER),
        quotation.parties().party(Side.SUPPLIER),
        quotation.parties().id(Side.BUYER),
        quotation.parties().party(Side.BUYER),
        offer.goods(),
        offer.currency(),
        offer.delivery(),
        offer.payment(),
        today.plusDays(offer.longestLeadTimeDays()));
  }
}

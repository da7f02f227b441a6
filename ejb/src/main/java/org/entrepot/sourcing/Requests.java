package org.entrepot.sourcing;

import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.entrepot.platform.access.Caller;
import org.entrepot.platform.access.Needs;
import org.entrepot.platform.access.Reads;
import org.entrepot.platform.access.Right;
import org.entrepot.platform.access.Service;
import org.entrepot.platform.access.Subject;
import org.entrepot.platform.error.Refusal;
import org.entrepot.platform.file.FileStore;
import org.entrepot.platform.file.Purpose;
import org.entrepot.platform.file.StoredFile;
import org.entrepot.platform.file.Upload;
import org.entrepot.platform.limit.Limit;
import org.entrepot.platform.limit.Limited;
import org.entrepot.platform.page.Page;
import org.entrepot.platform.page.PageRequest;
import org.entrepot.platform.settings.Settings;
import org.entrepot.platform.time.TradeClock;
import org.entrepot.platform.timer.Alarms;
import org.jspecify.annotations.Nullable;

/** Requests for quotation: writing, the open market, their deadline. */
@Service
public class Requests {

  /** The alarm that looks at a deadline; its object is the RFQ's number. */
  public static final String DEADLINE = "rfq.deadline";

  private static final int MOST_ATTACHMENTS = 10;

  @Inject private Rfqs rfqs;
  @Inject private Quotations quotations;
  @Inject private SourcingEvents events;
  @Inject private FileStore files;
  @Inject private Alarms alarms;
  @Inject private Settings settings;
  @Inject private TradeClock clock;

  /** Writes a draft. Products that its lines name are known to be there. */
  @Needs(Right.WITHIN)
  public RfqView write(Caller caller, WriteRfq command) {
    Rfq rfq = new Rfq(caller.acting(), command, clock.now());
    rfqs.add(rfq);
    return RfqViews.own(rfq, List.of());
  }

  /**
   * Writes a draft anew.
   *
   * @param expectedVersion the version that the caller saw, absent where it does not care
   */
  @Needs(Right.WITHIN)
  public RfqView rewrite(
      Caller caller, @Subject String number, WriteRfq command, @Nullable Long expectedVersion) {
    Rfq rfq = rfqs.ownLocked(number, caller.company());
    if (expectedVersion != null && expectedVersion != rfq.version()) {
      throw Refusal.stale();
    }
    rfq.write(caller.acting(), command, clock.now());
    return own(rfq);
  }

  /** Puts a file beside a draft; the file is checked before anything is stored. */
  @Limited(Limit.UPLOAD)
  @Needs(Right.BUY)
  public AttachmentView attach(Caller caller, @Subject String number, Upload upload) {
    Rfq rfq = rfqs.ownLocked(number, caller.company());
    rfq.status().require(RfqStatus.DRAFT);
    if (rfqs.attachmentsOf(rfq).size() >= MOST_ATTACHMENTS) {
      throw Refusal.rule("rfq_attachments_used", "limit", MOST_ATTACHMENTS);
    }
    StoredFile file = files.take(upload, Purpose.PAPER);
    RfqAttachment attachment = new RfqAttachment(rfq, file, clock.now());
    rfqs.add(attachment);
    return attachment.view();
  }

  /** Takes a file away from a draft. */
  @Needs(Right.BUY)
  public RfqView detach(Caller caller, @Subject String number, String attachment) {
    Rfq rfq = rfqs.ownLocked(number, caller.company());
    rfq.status().require(RfqStatus.DRAFT);
    rfqs.remove(rfqs.attachment(rfq, attachment));
    return own(rfq);
  }

  /** Brings a draft to the market. */
  @Needs(value = Right.BUY, verified = true)
  public RfqView publish(Caller caller, @Subject String number) {
    Rfq rfq = rfqs.ownLocked(number, caller.company());
    Duration usualTime = Duration.ofDays(settings.rfqOpenDays());
    rfq.publish(caller.party(), settings.rfqSeats(), usualTime, clock.now());
    Instant deadline = Objects.requireNonNull(rfq.deadline());
    alarms.set(DEADLINE, number, Clocks.rightAfter(deadline));
    events.rfq("rfq.published", rfq);
    return own(rfq);
  }

  /** Gives an RFQ up; the quotations that are still open are declined. */
  @Needs(Right.BUY)
  public RfqView cancel(Caller caller, @Subject String number, EndNegotiation command) {
    Rfq rfq = rfqs.ownLocked(number, caller.company());
    boolean wasPublished = rfq.status() != RfqStatus.DRAFT;
    Instant now = clock.now();
    rfq.cancel(command.reason(), now);
    List<Quotation> open = quotations.openOn(rfq);
    open.forEach(quotation -> quotation.decline(DeclineCause.RFQ_CANCELLED, command.reason(), now));
    if (wasPublished) {
      events.cancelled(rfq, open);
    }
    return own(rfq);
  }

  /** Closes an RFQ whose deadline has passed; without an open quotation it has expired. */
  @Needs(Right.WITHIN)
  public void lookAtDeadline(Caller caller, @Subject String number) {
    Rfq rfq = rfqs.publishedLocked(number);
    if (rfq.closeAtDeadline(clock.now())) {
      boolean expired = rfq.expireWithout(quotations.openOn(rfq).size());
      events.rfq(expired ? "rfq.expired" : "rfq.closed", rfq);
    }
  }

  /**
   * An RFQ: the buyer's own whole, an open one for a supplier, and any for a supplier that has
   * quoted on it.
   */
  @Needs(Right.READ)
  @Reads
  public RfqView rfq(Caller caller, @Subject String number) {
    return view(caller, number);
  }

  /** A file beside an RFQ that the caller may read. */
  @Needs(Right.READ)
  @Reads
  public StoredFile attachment(Caller caller, @Subject String number, String attachment) {
    RfqView visible = view(caller, number);
    Rfq rfq = visible.own() ? rfqs.own(number, caller.company()) : rfqs.published(number);
    return rfqs.attachment(rfq, attachment).file();
  }

  /** The open market: titles, newest first. */
  @Limited(Limit.SEARCH)
  @Needs(Right.ANYONE)
  @Reads
  public Page<RfqTitle> market(Caller caller, FindRfqs find, PageRequest page) {
    return Page.cut(rfqs.market(find, clock.now(), page), page, Rfq::id, RfqViews::title);
  }

  /** The title of an RFQ on the open market. */
  @Needs(Right.ANYONE)
  @Reads
  public RfqTitle title(Caller caller, @Subject String number) {
    Rfq rfq = rfqs.published(number);
    if (rfq.status() != RfqStatus.OPEN) {
      throw Refusal.notFound();
    }
    return RfqViews.title(rfq);
  }

  /** The acting company's own RFQs, newest first. */
  @Needs(Right.READ)
  @Reads
  public Page<RfqTitle> own(Caller caller, Optional<RfqStatus> status, PageRequest page) {
    return Page.cut(rfqs.of(caller.company(), status, page), page, Rfq::id, RfqViews::ownTitle);
  }

  private RfqView own(Rfq rfq) {
    return RfqViews.own(rfq, rfqs.attachmentsOf(rfq));
  }

  private RfqView view(Caller caller, String number) {
    Optional<Rfq> own = rfqs.findOwn(number, caller.company());
    if (own.isPresent()) {
      return own(own.get());
    }
    Rfq rfq = rfqs.published(number);
    Optional<Quotation> quoted = quotations.of(rfq, caller.company()).stream().findFirst();
    boolean onOffer = caller.can(Right.SELL) && rfq.status() == RfqStatus.OPEN;
    if (quoted.isEmpty() && !onOffer) {
      throw Refusal.notFound();
    }
    String quotation = quoted.map(Quotation::number).orElse(null);
    return RfqViews.supplier(rfq, rfqs.attachmentsOf(rfq), quotation);
  }
}

package org.entrepot.site.sourcing;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.entrepot.site.platform.Change;
import org.entrepot.site.platform.Form;
import org.entrepot.site.platform.Note;
import org.entrepot.site.platform.Page;
import org.entrepot.site.platform.PathParameters;
import org.entrepot.site.platform.Posted;
import org.entrepot.site.platform.Text;
import org.entrepot.site.platform.Toast;
import org.entrepot.site.platform.Visitor;
import org.entrepot.sourcing.CounterOffer;
import org.entrepot.sourcing.EndNegotiation;
import org.entrepot.sourcing.MessageView;
import org.entrepot.sourcing.Negotiations;
import org.entrepot.sourcing.Offer;
import org.entrepot.sourcing.OfferLine;
import org.entrepot.sourcing.QuotationStatus;
import org.entrepot.sourcing.QuotationView;
import org.entrepot.sourcing.Side;
import org.entrepot.sourcing.Sourcing;
import org.entrepot.sourcing.VersionView;
import org.entrepot.sourcing.WriteMessage;
import org.jspecify.annotations.Nullable;

/** One negotiation: versions, whose turn it is, messages, and what the visitor may do now. */
@Named("quotation")
@RequestScoped
public class QuotationPage implements Page {
  /** What a version changed; {@code latest} stands open. */
  public record Difference(String from, String until, List<Change> changes, boolean latest) {}

  @Inject private Negotiations negotiations;
  @Inject private Sourcing sourcing;
  @Inject private Acceptance acceptance;
  @Inject private VersionDifference difference;
  @Inject private TradeWords words;
  @Inject private Text text;
  @Inject private Visitor visitor;
  @Inject private PathParameters path;
  @Inject private Form form;
  @Inject private Form steps;
  @Inject private Form reply;
  @Inject private Toast toast;

  private @Nullable QuotationView quotation;

  @Override
  public void open() {
    QuotationView found = negotiations.quotation(visitor.caller(), path.of("number"));
    quotation = found;
    steps.named("s");
    reply.named("m").set("language", visitor.getLocale().getLanguage());
    Offer latest = found.latest();
    form.set("payment", latest.payment()).set("language", visitor.getLocale().getLanguage());
    for (int row = 0; row < latest.lines().size(); row++) {
      OfferLine line = latest.lines().get(row);
      form.set("lines." + row + ".position", line.position())
          .set("lines." + row + ".unitPrice", line.price().amount())
          .set("lines." + row + ".baseQuantity", line.price().baseQuantity())
          .set("lines." + row + ".leadTimeDays", line.leadTimeDays());
    }
  }

  /** Puts the next version on the table. */
  @Posted
  public @Nullable String offer() {
    return form.submit(
        () -> {
          sourcing.offer(visitor.caller(), number(), form.read(CounterOffer.class));
          return done("sourcing.page.offered");
        });
  }

  /** Agrees to the version with this digest. */
  @Posted
  public @Nullable String accept(String digest) {
    return steps.submit(() -> acceptance.accept(number(), digest));
  }

  @Posted
  public @Nullable String decline() {
    return steps.submit(
        () -> {
          sourcing.decline(visitor.caller(), number(), steps.read(EndNegotiation.class));
          return done("sourcing.page.declined");
        });
  }

  @Posted
  public @Nullable String withdraw() {
    return steps.submit(
        () -> {
          sourcing.withdraw(visitor.caller(), number(), steps.read(EndNegotiation.class));
          return done("sourcing.page.withdrawn");
        });
  }

  @Posted
  public @Nullable String say() {
    return reply.submit(
        () -> {
          sourcing.say(visitor.caller(), number(), reply.read(WriteMessage.class));
          return done("sourcing.page.said");
        });
  }

  private String done(String said) {
    toast.say(said);
    return "/desk/quotations/" + number();
  }

  private String number() {
    return path.of("number");
  }

  public QuotationView getView() {
    if (quotation == null) {
      throw new IllegalStateException("The page was not opened");
    }
    return quotation;
  }

  public Offer getLatest() {
    return getView().latest();
  }

  public boolean isOpen() {
    return getView().status() == QuotationStatus.OPEN;
  }

  public boolean isBuying() {
    return getView().side() == Side.BUYER;
  }

  /** Whether the visitor may speak for its side. */
  public boolean isNegotiator() {
    return visitor.can(isBuying() ? "BUY" : "SELL");
  }

  public boolean isMyTurn() {
    return isNegotiator() && getView().yourTurn();
  }

  public boolean isTalking() {
    return isNegotiator() && (isOpen() || getView().status() == QuotationStatus.ACCEPTED);
  }

  /** The versions, the latest first. */
  public List<VersionView> getVersions() {
    List<VersionView> versions = new ArrayList<>(getView().versions());
    Collections.reverse(versions);
    return versions;
  }

  /** What each version changed, the latest first. */
  public List<Difference> getDifferences() {
    List<Difference> differences = new ArrayList<>();
    List<VersionView> versions = getView().versions();
    for (int i = versions.size() - 1; i > 0; i--) {
      Offer before = versions.get(i - 1).offer();
      Offer after = versions.get(i).offer();
      differences.add(
          new Difference(
              name(before),
              name(after),
              difference.between(before, after),
              i == versions.size() - 1));
    }
    return differences;
  }

  private String name(Offer offer) {
    return text.of(
        "sourcing.page.version.of",
        "number",
        offer.sequence(),
        "side",
        text.of("sourcing.page.side." + offer.author()));
  }

  public List<Note> getNotes() {
    return getView().messages().stream().map(this::note).toList();
  }

  private Note note(MessageView message) {
    return new Note(
        text.of("sourcing.page.side." + message.author())
            + " · "
            + text.of("sourcing.page.version", "number", message.version()),
        message.company(),
        message.at(),
        message.text(),
        message.author() == getView().side());
  }

  /** What accepting brings about, in words. */
  public String getConsequence() {
    Offer offer = getLatest();
    return text.of(
        isBuying() ? "sourcing.page.accept.consequence.one" : "sourcing.page.agree.consequence",
        "supplier",
        offer.supplier().name(),
        "buyer",
        offer.buyer().name(),
        "total",
        words.money(offer.total()),
        "payment",
        words.payment(offer.payment()));
  }

  public Form getForm() {
    return form;
  }

  public Form getSteps() {
    return steps;
  }

  public Form getReply() {
    return reply;
  }
}

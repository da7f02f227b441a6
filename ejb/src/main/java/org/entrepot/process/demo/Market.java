package org.entrepot.process.demo;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.entrepot.platform.access.Caller;
import org.entrepot.platform.file.Upload;
import org.entrepot.process.AskForQuotations;
import org.entrepot.sourcing.EndNegotiation;
import org.entrepot.sourcing.Requests;
import org.entrepot.sourcing.WriteRfq;
import org.jspecify.annotations.Nullable;

/** The buyers ask: requests are written, published, and some of them given up. */
@ApplicationScoped
class Market implements Chapter {

  private static final int DEADLINE_MINUTES = 660;

  @Inject private AskForQuotations asking;
  @Inject private Requests requests;
  @Inject private Listings listings;
  @Inject private Cast cast;
  @Inject private Memory memory;

  @Override
  public List<Step> steps(Days days) {
    List<Step> steps = new ArrayList<>();
    Tender.all().forEach(tender -> addSteps(tender, days, steps));
    return steps;
  }

  private void addSteps(Tender tender, Days days, List<Step> steps) {
    int minute = Chance.of(tender.key()).nextInt(240);
    int day = tender.days();
    Instant deadline = days.at(day - tender.deadlineDays(), DEADLINE_MINUTES);
    boolean open = tender.deadlineDays() > 0;
    steps.add(
        new Step(
            tender.name(),
            days.ago(day, minute),
            () ->
                asking
                    .write(buyer(tender), open ? written(tender, deadline) : written(tender, null))
                    .number()));
    if (tender.isDraft()) {
      return;
    }
    steps.add(
        new Step(tender.name() + "/published", days.ago(day, minute + 25), () -> publish(tender)));
    if (tender.isCancelled()) {
      steps.add(
          new Step(
              tender.name() + "/cancelled",
              days.ago(day - tender.deadlineDays() + 1, minute),
              () -> cancel(tender)));
    }
  }

  private WriteRfq written(Tender tender, @Nullable Instant deadline) {
    return new WriteRfq(
        tender.title(),
        tender.description(),
        tender.language(),
        tender.delivery(),
        tender.currency(),
        deadline,
        tender.targetsShared(),
        tender.wishes().stream().map(this::line).toList());
  }

  private WriteRfq.Line line(Wish wish) {
    return wish.listed()
        .map(
            goods ->
                new WriteRfq.Line(
                    listings.product(goods, wish.variant()),
                    null,
                    null,
                    wish.quantity(),
                    wish.target()))
        .orElseGet(
            () -> new WriteRfq.Line(null, wish.words(), null, wish.quantity(), wish.target()));
  }

  /** Every third request has its list of articles beside it. */
  private String publish(Tender tender) {
    Caller buyer = buyer(tender);
    String number = memory.of(tender.name());
    if (Chance.of(tender.key() + " attachment").nextInt(3) == 0) {
      requests.attach(buyer, number, articles(tender));
    }
    requests.publish(buyer, number);
    return "";
  }

  private static Upload articles(Tender tender) {
    String rows =
        tender.wishes().stream()
            .map(
                wish ->
                    "\"%s\",%s,%s"
                        .formatted(
                            wish.words().replace("\"", "\"\""),
                            wish.quantity().value().toPlainString(),
                            wish.quantity().unit()))
            .collect(Collectors.joining("\n", "article,quantity,unit\n", "\n"));
    return new Upload("articles-" + tender.key() + ".csv", rows.getBytes(StandardCharsets.UTF_8));
  }

  private String cancel(Tender tender) {
    Words words = Words.of("cancelled", tender.language(), Chance.of(tender.key()));
    requests.cancel(buyer(tender), memory.of(tender.name()), new EndNegotiation(words.text()));
    return "";
  }

  private Caller buyer(Tender tender) {
    return cast.owner(tender.buyer().key());
  }
}

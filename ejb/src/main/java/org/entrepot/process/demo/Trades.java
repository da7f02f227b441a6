package org.entrepot.process.demo;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import org.entrepot.contracting.Contracting;
import org.entrepot.contracting.SignContract;
import org.entrepot.ordering.CancelOrder;
import org.entrepot.ordering.HandOver;
import org.entrepot.ordering.MilestoneView;
import org.entrepot.ordering.OrderView;
import org.entrepot.ordering.Ordering;
import org.entrepot.ordering.RecordPayment;
import org.entrepot.ordering.RecordReceipt;
import org.entrepot.platform.access.Caller;
import org.entrepot.platform.value.Digest;
import org.entrepot.platform.value.Instalment;
import org.entrepot.platform.value.PaymentTrigger;
import org.entrepot.process.CallOffOrder;
import org.entrepot.process.FormContract;
import org.entrepot.process.HandOverGoods;
import org.entrepot.process.RecordReadiness;
import org.entrepot.process.SettleOrder;

/**
 * What was agreed is signed, made, shipped, received and paid, as far as the tender's fate goes.
 */
@ApplicationScoped
class Trades implements Chapter {

  private static final List<String> CARRIERS =
      List.of(
          "Blue Meridian Lines",
          "Northern Arc Container Line",
          "Estrela Navegação",
          "Solberg Fjordspedisjon AS",
          "Saffron Route Rail & Road");

  @Inject private FormContract forming;
  @Inject private CallOffOrder callOff;
  @Inject private RecordReadiness readiness;
  @Inject private HandOverGoods handingOver;
  @Inject private SettleOrder settling;
  @Inject private Contracting contracting;
  @Inject private Ordering ordering;
  @Inject private Cast cast;
  @Inject private Memory memory;

  /** One order on its way. */
  private record Trade(Tender tender, Bid bid, Course course, Days days, List<Step> steps) {

    void add(String what, int day, Runnable deed) {
      int minute = Chance.of(tender.key() + what).nextInt(600);
      steps.add(
          new Step(
              tender.trade() + "/" + what,
              days.ago(day, minute),
              () -> {
                deed.run();
                return "";
              }));
    }
  }

  @Override
  public List<Step> steps(Days days) {
    List<Step> steps = new ArrayList<>();
    for (Tender tender : Tender.all()) {
      tender
          .winner()
          .ifPresent(bid -> addSteps(new Trade(tender, bid, Course.of(tender, bid), days, steps)));
    }
    return steps;
  }

  private void addSteps(Trade trade) {
    Course course = trade.course();
    if (course.signing() && course.comesTo(Course.Fate.SIGNED1)) {
      trade.add("signed-by-seller", course.accepted() - 1, () -> sign(trade, seller(trade)));
    }
    if (course.signing() && course.comesTo(Course.Fate.CONFIRMED)) {
      trade.add("signed-by-buyer", course.confirmed(), () -> sign(trade, buyer(trade)));
    }
    if (course.fate() == Course.Fate.CANCELLED) {
      trade.add("cancelled", course.confirmed() - 3, () -> cancel(trade));
    }
    for (Instalment instalment : trade.bid().payment().instalments()) {
      PaymentTrigger trigger = instalment.trigger();
      if (course.comesTo(Course.paidAt(trigger))) {
        trade.add("paid-" + trigger, course.paidOn(trigger), () -> pay(trade, trigger));
      }
    }
    addGoods(trade);
  }

  private void addGoods(Trade trade) {
    Course course = trade.course();
    if (course.comesTo(Course.Fate.PRODUCTION)) {
      trade.add("production", course.production(), () -> produce(trade));
    }
    int packed = course.comesTo(Course.Fate.SHIPPED) ? course.parts() : 1;
    for (int part = 0; part < packed && course.comesTo(Course.Fate.READY); part++) {
      int outstandingParts = course.parts() - part;
      trade.add("ready-" + part, course.ready(part), () -> pack(trade, outstandingParts));
      if (course.comesTo(Course.Fate.PART)) {
        trade.add("handed-over-" + part, course.handOver(part), () -> handOver(trade));
      }
    }
    if (course.comesTo(Course.Fate.DELIVERED)) {
      trade.add("delivered", course.delivered(), () -> receive(trade));
    }
    if (course.comesTo(Course.Fate.ACCEPTED)) {
      trade.add(
          "accepted", course.acceptedGoods(), () -> settling.accept(buyer(trade), order(trade)));
    }
  }

  private void sign(Trade trade, Caller caller) {
    String contract = contract(trade);
    Digest digest = contracting.contract(caller, contract).digest();
    forming.sign(caller, contract, new SignContract(digest));
  }

  private void cancel(Trade trade) {
    Words words = Words.of("calloff", trade.tender().buyer().language(), chance(trade));
    callOff.cancel(buyer(trade), order(trade), new CancelOrder(words.text()));
  }

  private void pay(Trade trade, PaymentTrigger trigger) {
    Caller seller = seller(trade);
    int position =
        ordering.order(seller, order(trade)).milestones().stream()
            .filter(milestone -> milestone.trigger() == trigger)
            .mapToInt(MilestoneView::position)
            .findFirst()
            .orElseThrow();
    String reference = "TT-%06d".formatted(chance(trade).nextInt(1_000_000));
    settling.recordPayment(seller, order(trade), position, new RecordPayment(null, reference));
  }

  private void produce(Trade trade) {
    ordering.startProduction(seller(trade), order(trade));
  }

  private void pack(Trade trade, int parts) {
    Caller seller = seller(trade);
    OrderView order = ordering.order(seller, order(trade));
    readiness.record(seller, order.number(), Packers.pack(order, trade.tender().wishes(), parts));
  }

  private void handOver(Trade trade) {
    Random chance = chance(trade);
    String carrier = CARRIERS.get(chance.nextInt(CARRIERS.size()));
    String waybill =
        "%s%07d"
            .formatted(
                carrier.substring(0, 3).toUpperCase(Locale.ROOT), chance.nextInt(10_000_000));
    handingOver.handOver(
        seller(trade), order(trade), new HandOver(carrier, null, waybill, List.of(), List.of()));
  }

  private void receive(Trade trade) {
    ordering.deliver(buyer(trade), order(trade), new RecordReceipt(null));
  }

  private Caller seller(Trade trade) {
    return cast.owner(trade.bid().supplier().key());
  }

  private Caller buyer(Trade trade) {
    return cast.owner(trade.tender().buyer().key());
  }

  private String order(Trade trade) {
    return memory.of(trade.tender().trade()).split(",", -1)[0];
  }

  private String contract(Trade trade) {
    return memory.of(trade.tender().trade()).split(",", -1)[1];
  }

  private static Random chance(Trade trade) {
    return Chance.of(trade.tender().key() + trade.bid().supplier().key());
  }
}

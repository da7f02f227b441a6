package org.entrepot.site.ordering;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.entrepot.ordering.CancelOrder;
import org.entrepot.ordering.HandOver;
import org.entrepot.ordering.MilestoneStatus;
import org.entrepot.ordering.MilestoneView;
import org.entrepot.ordering.OrderLineView;
import org.entrepot.ordering.Ordering;
import org.entrepot.ordering.PackedQuantities;
import org.entrepot.ordering.RecordPayment;
import org.entrepot.ordering.RecordReceipt;
import org.entrepot.platform.error.Refusal;
import org.entrepot.platform.text.Figures;
import org.entrepot.platform.time.TradeClock;
import org.entrepot.process.CallOffOrder;
import org.entrepot.process.HandOverGoods;
import org.entrepot.process.OrderDetail;
import org.entrepot.process.OrderTimeline;
import org.entrepot.process.RecordReadiness;
import org.entrepot.process.SettleOrder;
import org.entrepot.process.Step;
import org.entrepot.site.platform.Choices;
import org.entrepot.site.platform.Form;
import org.entrepot.site.platform.Moment;
import org.entrepot.site.platform.Page;
import org.entrepot.site.platform.PathParameters;
import org.entrepot.site.platform.Posted;
import org.entrepot.site.platform.Text;
import org.entrepot.site.platform.Toast;
import org.entrepot.site.platform.Visitor;
import org.jspecify.annotations.Nullable;

/** One order: its line of time, and what the visitor may do next. */
@Named("order")
@RequestScoped
public class OrderPage implements Page {
  @Inject private OrderTimeline timeline;
  @Inject private OrderMoments moments;
  @Inject private Ordering ordering;
  @Inject private RecordReadiness readiness;
  @Inject private HandOverGoods handOvers;
  @Inject private SettleOrder settlement;
  @Inject private CallOffOrder cancellation;
  @Inject private TradeClock clock;
  @Inject private Visitor visitor;
  @Inject private PathParameters path;
  @Inject private Text text;
  @Inject private Toast toast;
  @Inject private Form form;
  @Inject private Form packing;
  @Inject private Form payment;
  @Inject private Form calling;

  private @Nullable OrderDetail order;

  @Override
  public void open() {
    OrderDetail found = timeline.of(visitor.caller(), path.of("number"));
    order = found;
    payment.named("p").set("paidOn", clock.today(visitor.getZone()));
    calling.named("c");
    form.set("handedOverOn", clock.today(visitor.getZone()))
        .set("receivedOn", clock.today(visitor.getZone()));
    packing.named("g");
    for (int row = 0; row < found.lines().size(); row++) {
      OrderLineView line = found.lines().get(row);
      packing
          .set("lines." + row + ".position", line.position())
          .set("lines." + row + ".quantity", proposed(line));
    }
    offerPackages();
  }

  private void offerPackages() {
    packing.offerRows("packages", 1, Map.of("kind", "CT"));
  }

  /** What stands packed already, else everything that has not left. */
  private static BigDecimal proposed(OrderLineView line) {
    return line.packed().signum() > 0 ? line.packed() : line.ordered().subtract(line.handedOver());
  }

  @Posted
  public @Nullable String produce() {
    return step(form, () -> ordering.startProduction(visitor.caller(), number()), "production");
  }

  @Posted
  public @Nullable String pack() {
    String next =
        step(
            packing,
            () ->
                readiness.record(visitor.caller(), number(), packing.read(PackedQuantities.class)),
            "ready");
    offerPackages();
    return next;
  }

  @Posted
  public @Nullable String addPackages() {
    packing.take();
    packing.addRow("packages");
    return null;
  }

  @Posted
  public @Nullable String removePackages(String row) {
    packing.take();
    packing.removeRow("packages", row);
    offerPackages();
    return null;
  }

  @Posted
  public @Nullable String handOver() {
    return step(
        form,
        () -> handOvers.handOver(visitor.caller(), number(), form.read(HandOver.class)),
        "handed_over");
  }

  @Posted
  public @Nullable String receive() {
    return step(
        form,
        () -> ordering.deliver(visitor.caller(), number(), form.read(RecordReceipt.class)),
        "received");
  }

  @Posted
  public @Nullable String accept() {
    return step(form, () -> settlement.accept(visitor.caller(), number()), "accepted");
  }

  @Posted
  public @Nullable String pay() {
    return step(
        payment,
        () ->
            settlement.recordPayment(
                visitor.caller(), number(), milestone(), payment.read(RecordPayment.class)),
        "paid");
  }

  private int milestone() {
    String chosen = payment.value("milestone");
    if (!chosen.matches("\\d{1,3}")) {
      throw Refusal.invalid("milestone", "not_blank");
    }
    return Integer.parseInt(chosen);
  }

  @Posted
  public @Nullable String cancel() {
    return step(
        calling,
        () -> cancellation.cancel(visitor.caller(), number(), calling.read(CancelOrder.class)),
        "cancelled");
  }

  private @Nullable String step(Form with, Runnable taken, String said) {
    return with.submit(
        () -> {
          taken.run();
          toast.say("ordering.page.said." + said);
          return "/desk/orders/" + number();
        });
  }

  private String number() {
    return path.of("number");
  }

  public OrderDetail getView() {
    if (order == null) {
      throw new IllegalStateException("The page was not opened");
    }
    return order;
  }

  public List<Moment> getMoments() {
    return getView().timeline().stream().map(moments::of).toList();
  }

  /** The one step that the order waits for, where it is the visitor's; empty otherwise. */
  public String getNext() {
    List<Step> steps = getView().steps();
    boolean mine = !steps.isEmpty() && !getView().waiting() && steps.get(0) != Step.CANCEL;
    return mine ? steps.get(0).name() : "";
  }

  /** Whether the visitor may take a step. */
  public boolean may(String step) {
    return getView().steps().contains(Step.valueOf(step));
  }

  /** The milestones that are not paid yet, as choices. */
  public List<Choices.Choice> getUnpaid() {
    return getView().milestones().stream()
        .filter(each -> each.status() != MilestoneStatus.PAID)
        .map(each -> new Choices.Choice(Integer.toString(each.position()), named(each)))
        .toList();
  }

  private String named(MilestoneView milestone) {
    return Figures.money(milestone.amount()) + " " + trigger(milestone);
  }

  /** When a milestone falls due, in words. */
  public String trigger(MilestoneView milestone) {
    return text.of("deal.trigger." + milestone.trigger());
  }

  public Form getForm() {
    return form;
  }

  public Form getPacking() {
    return packing;
  }

  public Form getPayment() {
    return payment;
  }

  public Form getCalling() {
    return calling;
  }
}

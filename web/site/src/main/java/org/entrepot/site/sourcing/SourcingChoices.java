package org.entrepot.site.sourcing;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.stream.Stream;
import org.entrepot.platform.value.InvalidValue;
import org.entrepot.platform.value.PaymentPlan;
import org.entrepot.site.platform.Choices.Choice;

/** The selects of the forms of asking and quoting. */
@Named("sourcingChoices")
@RequestScoped
public class SourcingChoices {
  private static final List<PaymentPlan> USUAL_PLANS =
      Stream.of(
              "30 ON_ORDER, 70 BEFORE_SHIPMENT",
              "30 ON_ORDER, 70 ON_SHIPMENT",
              "50 ON_ORDER, 50 BEFORE_SHIPMENT",
              "20 ON_ORDER, 80 ON_DELIVERY",
              "30 ON_ORDER, 40 BEFORE_SHIPMENT, 30 ON_DELIVERY",
              "100 ON_ORDER",
              "100 BEFORE_SHIPMENT",
              "100 ON_DELIVERY",
              "100 NET_30",
              "100 NET_60")
          .map(PaymentPlan::of)
          .toList();

  @Inject private TradeWords words;

  /** The usual plans, and the one that is in force where it is another and a plan at all. */
  public List<Choice> payments(String current) {
    return Stream.concat(USUAL_PLANS.stream(), plan(current))
        .distinct()
        .map(plan -> new Choice(plan.toString(), words.payment(plan)))
        .toList();
  }

  private static Stream<PaymentPlan> plan(String text) {
    try {
      return Stream.of(PaymentPlan.of(text));
    } catch (InvalidValue e) {
      return Stream.of();
    }
  }
}

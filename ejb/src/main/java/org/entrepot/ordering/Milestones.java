package org.entrepot.ordering;

import java.util.ArrayList;
import java.util.List;
import org.entrepot.platform.error.Refusal;
import org.entrepot.platform.value.Deal;
import org.entrepot.platform.value.Money;

/** The rules of an order's payment milestones; their amounts add up to the total exactly. */
final class Milestones {

  private final List<Milestone> milestones;

  Milestones(List<Milestone> milestones) {
    this.milestones = milestones;
  }

  /** The milestones of a deal's payment plan, all planned. */
  static List<Milestone> plan(Order order, Deal deal) {
    List<Money> amounts = deal.payment().amounts(deal.total());
    List<Milestone> planned = new ArrayList<>();
    for (int at = 0; at < amounts.size(); at++) {
      planned.add(
          new Milestone(order, at + 1, deal.payment().instalments().get(at), amounts.get(at)));
    }
    return planned;
  }

  /** The milestone at a position, or a 404 refusal. */
  Milestone at(int position) {
    return milestones.stream()
        .filter(each -> each.position() == position)
        .findFirst()
        .orElseThrow(Refusal::notFound);
  }

  boolean areAllPaid() {
    return milestones.stream().allMatch(each -> each.status() == MilestoneStatus.PAID);
  }

  /**
   * Lets all fall away with their order.
   *
   * @throws Refusal {@code order_paid} (409) once money has been received
   */
  void cancel() {
    if (milestones.stream().anyMatch(each -> each.status() == MilestoneStatus.PAID)) {
      throw Refusal.rule("order_paid");
    }
    milestones.forEach(Milestone::cancel);
  }
}

package org.entrepot.process;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.entrepot.contracting.ConsentView;
import org.entrepot.contracting.ContractView;
import org.entrepot.ordering.MilestoneStatus;
import org.entrepot.ordering.OrderLineView;
import org.entrepot.ordering.OrderStatus;
import org.entrepot.ordering.OrderView;
import org.entrepot.platform.deal.Side;

/**
 * The rules of what comes next in an order: the one step that everybody waits for, and the rest.
 */
final class NextSteps {

  private final OrderView order;
  private final ContractView contract;

  NextSteps(OrderView order, ContractView contract) {
    this.order = order;
    this.contract = contract;
  }

  /** The steps that are open to a side, the one that the order waits for first. */
  List<Step> of(Side side) {
    List<Step> steps = new ArrayList<>();
    switch (order.status()) {
      case AWAITING_SIGNATURE -> {
        if (contract.signatures().stream().map(ConsentView::side).noneMatch(side::equals)) {
          steps.add(Step.SIGN);
        }
      }
      case CONFIRMED -> steps.add(Step.START_PRODUCTION);
      case IN_PRODUCTION -> steps.add(Step.RECORD_READINESS);
      case READY -> {
        steps.add(Step.HAND_OVER);
        steps.add(Step.RECORD_READINESS);
      }
      case SHIPPED -> addWhileUnderWay(steps);
      case DELIVERED -> steps.add(Step.ACCEPT_GOODS);
      case ACCEPTED, CLOSED, CANCELLED -> {
        // Only money is left, if anything.
      }
    }
    if (isPayable()) {
      steps.add(Step.RECORD_PAYMENT);
    }
    if (isCancellable()) {
      steps.add(Step.CANCEL);
    }
    return steps;
  }

  /** Whether the order waits for the other side and not for this one. */
  boolean waitsForOther(Side side) {
    List<Step> steps = of(side);
    if (order.status() == OrderStatus.AWAITING_SIGNATURE) {
      return !steps.contains(Step.SIGN);
    }
    return !steps.isEmpty() && !steps.get(0).isOf(side);
  }

  private void addWhileUnderWay(List<Step> steps) {
    if (hasPacked()) {
      steps.add(Step.HAND_OVER);
      steps.add(Step.RECORD_READINESS);
    } else if (isOutstanding()) {
      steps.add(Step.RECORD_READINESS);
    } else {
      steps.add(Step.RECORD_RECEIPT);
    }
  }

  private boolean hasPacked() {
    return order.lines().stream().anyMatch(line -> line.packed().signum() > 0);
  }

  private boolean isOutstanding() {
    return order.lines().stream().anyMatch(line -> outstanding(line).signum() > 0);
  }

  private static BigDecimal outstanding(OrderLineView line) {
    return line.ordered().subtract(line.handedOver());
  }

  private boolean isPayable() {
    boolean binding =
        order.status() != OrderStatus.AWAITING_SIGNATURE && order.status() != OrderStatus.CANCELLED;
    return binding
        && order.milestones().stream()
            .anyMatch(
                milestone ->
                    milestone.status() == MilestoneStatus.DUE
                        || milestone.status() == MilestoneStatus.PLANNED);
  }

  private boolean isCancellable() {
    boolean early =
        order.status() == OrderStatus.AWAITING_SIGNATURE || order.status() == OrderStatus.CONFIRMED;
    return early
        && order.milestones().stream()
            .noneMatch(milestone -> milestone.status() == MilestoneStatus.PAID);
  }
}

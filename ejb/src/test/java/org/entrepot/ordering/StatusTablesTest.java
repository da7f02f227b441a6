package org.entrepot.ordering;

import static org.assertj.core.api.Assertions.assertThat;
import static org.entrepot.platform.deal.Refusals.refused;

import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class StatusTablesTest {

  private static final Set<String> ORDER_STEPS =
      Set.of(
          "AWAITING_SIGNATURE CONFIRMED",
          "AWAITING_SIGNATURE CANCELLED",
          "CONFIRMED IN_PRODUCTION",
          "CONFIRMED CANCELLED",
          "IN_PRODUCTION READY",
          "READY READY",
          "READY SHIPPED",
          "SHIPPED SHIPPED",
          "SHIPPED DELIVERED",
          "DELIVERED ACCEPTED",
          "ACCEPTED CLOSED");

  private static final Set<String> MILESTONE_STEPS =
      Set.of("PLANNED DUE", "PLANNED PAID", "PLANNED CANCELLED", "DUE PAID", "DUE CANCELLED");

  @ParameterizedTest
  @EnumSource(OrderStatus.class)
  void an_order_takes_the_steps_of_the_table_and_no_other(OrderStatus from) {
    for (OrderStatus to : OrderStatus.values()) {
      if (ORDER_STEPS.contains(from + " " + to)) {
        assertThat(from.to(to)).isEqualTo(to);
      } else {
        refused("order_state", () -> from.to(to));
      }
    }
  }

  @ParameterizedTest
  @EnumSource(MilestoneStatus.class)
  void a_milestone_takes_the_steps_of_the_table_and_no_other(MilestoneStatus from) {
    for (MilestoneStatus to : MilestoneStatus.values()) {
      if (MILESTONE_STEPS.contains(from + " " + to)) {
        assertThat(from.to(to)).isEqualTo(to);
      } else {
        refused("milestone_state", () -> from.to(to));
      }
    }
  }
}

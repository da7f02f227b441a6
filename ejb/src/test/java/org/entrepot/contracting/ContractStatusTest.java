package org.entrepot.contracting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.entrepot.platform.deal.Refusals.refused;

import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ContractStatusTest {

  private static final Set<String> STEPS =
      Set.of(
          "DRAFT OFFERED",
          "OFFERED SIGNED_BY_ONE",
          "OFFERED IN_FORCE",
          "OFFERED TERMINATED",
          "SIGNED_BY_ONE IN_FORCE",
          "SIGNED_BY_ONE TERMINATED",
          "IN_FORCE COMPLETED",
          "IN_FORCE TERMINATED");

  @ParameterizedTest
  @EnumSource(ContractStatus.class)
  void a_contract_takes_the_steps_of_the_table_and_no_other(ContractStatus from) {
    for (ContractStatus to : ContractStatus.values()) {
      if (STEPS.contains(from + " " + to)) {
        assertThat(from.to(to)).isEqualTo(to);
      } else {
        refused("contract_state", () -> from.to(to));
      }
    }
  }
}

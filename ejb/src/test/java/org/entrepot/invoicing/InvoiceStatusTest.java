package org.entrepot.invoicing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.entrepot.platform.deal.Refusals.refused;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class InvoiceStatusTest {

  @ParameterizedTest
  @EnumSource(InvoiceStatus.class)
  void a_draft_is_issued_once_and_nothing_else_happens(InvoiceStatus from) {
    for (InvoiceStatus to : InvoiceStatus.values()) {
      if (from == InvoiceStatus.DRAFT && to == InvoiceStatus.ISSUED) {
        assertThat(from.to(to)).isEqualTo(to);
      } else {
        refused("invoice_state", () -> from.to(to));
      }
    }
  }
}

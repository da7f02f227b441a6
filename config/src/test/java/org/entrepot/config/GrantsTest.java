package org.entrepot.config;

import static org.assertj.core.api.Assertions.assertThat;

import org.entrepot.config.Grants.Relation;
import org.junit.jupiter.api.Test;

class GrantsTest {

  @Test
  void rows_of_a_table_may_be_read_and_written() {
    Relation table = new Relation("sourcing_rfq", false, false);
    assertThat(table.rights()).containsExactly("select", "insert", "update", "delete");
    assertThat(table.formerRights()).isEmpty();
  }

  @Test
  void rows_of_an_append_only_table_are_neither_changed_nor_deleted() {
    Relation ledger = new Relation("platform_audit", false, true);
    assertThat(ledger.rights()).containsExactly("select", "insert");
    assertThat(ledger.formerRights()).containsExactly("update", "delete");
  }

  @Test
  void a_view_may_be_read_only() {
    Relation view = new Relation("balance", true, true);
    assertThat(view.rights()).containsExactly("select");
    assertThat(view.formerRights()).isEmpty();
  }
}

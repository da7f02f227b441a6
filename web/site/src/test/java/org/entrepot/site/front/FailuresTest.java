package org.entrepot.site.front;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.ConnectException;
import java.sql.SQLException;
import java.sql.SQLTransientConnectionException;
import org.junit.jupiter.api.Test;

class FailuresTest {
  @Test
  void a_server_that_does_not_answer_is_503_however_deep_it_is_wrapped() {
    assertThat(Failures.status(new RuntimeException(new ConnectException()))).isEqualTo(503);
    assertThat(Failures.status(new SQLTransientConnectionException())).isEqualTo(503);
    assertThat(Failures.status(new SQLException("gone", "08S01"))).isEqualTo(503);
  }

  @Test
  void a_slip_of_ours_is_500() {
    assertThat(Failures.status(new IllegalStateException())).isEqualTo(500);
    assertThat(Failures.status(new SQLException("syntax", "42000"))).isEqualTo(500);
  }

  @Test
  void a_missing_right_is_403() {
    assertThat(Failures.status(new RuntimeException(new SecurityException()))).isEqualTo(403);
  }
}

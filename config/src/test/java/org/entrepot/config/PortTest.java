package org.entrepot.config;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import org.junit.jupiter.api.Test;

class PortTest {

  @Test
  void a_taken_port_is_named_with_the_setting_that_changes_it() throws IOException {
    try (ServerSocket taken = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      Port port = new Port("database", "DB_PORT", taken.getLocalPort());
      assertThat(port.isFree()).isFalse();
      assertThatThrownBy(port::requireFree)
          .isInstanceOf(StartFailure.class)
          .hasMessageContaining("Port " + taken.getLocalPort() + " (database) is taken")
          .hasMessageContaining("DB_PORT=");
    }
  }

  @Test
  void a_port_taken_on_all_addresses_is_taken() throws IOException {
    try (ServerSocket taken = new ServerSocket()) {
      taken.bind(new InetSocketAddress(0));
      assertThat(new Port("site", "HTTP_PORT", taken.getLocalPort()).isFree()).isFalse();
    }
  }

  @Test
  void a_port_that_was_closed_is_free_again() throws IOException {
    int number;
    try (ServerSocket closed = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      number = closed.getLocalPort();
    }
    assertThatCode(new Port("site", "HTTP_PORT", number)::requireFree).doesNotThrowAnyException();
  }

  @Test
  void a_number_outside_the_range_is_refused() {
    assertThatThrownBy(() -> new Port("site", "HTTP_PORT", 0)).hasMessageContaining("HTTP_PORT=0");
    assertThatThrownBy(() -> new Port("site", "HTTP_PORT", 65536))
        .hasMessageContaining("HTTP_PORT=65536");
  }
}

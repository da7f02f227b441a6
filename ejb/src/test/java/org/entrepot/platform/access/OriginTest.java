package org.entrepot.platform.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OriginTest {

  @ParameterizedTest
  @CsvSource({
    "203.0.113.77, 203.0.113.0/24",
    "10.1.2.3, 10.1.2.0/24",
    "2001:db8:1:2:3:4:5:6, 2001:db8:1:0:0:0:0:0/48",
    "::1, 0:0:0:0:0:0:0:0/48",
    "fe80::1%eth0, fe80:0:0:0:0:0:0:0/48",
    "::ffff:203.0.113.77, 203.0.113.0/24",
    "203.0.113.0/24, 203.0.113.0/24",
    "inside, inside",
    "localhost, unknown",
    "wei.chen@example.com, unknown",
    "999.1.1.1, unknown",
    "1:2:3, unknown",
    "null, unknown"
  })
  void of_an_address_only_the_network_is_kept(String address, String network) {
    assertThat(new Origin(Locale.ENGLISH, "inside", address).network()).isEqualTo(network);
  }
}

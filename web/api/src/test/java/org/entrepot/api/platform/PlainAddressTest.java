package org.entrepot.api.platform;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class PlainAddressTest {

  @Test
  void numbers_are_ascii_and_whatever_is_not_names_nothing() {
    assertThat(PlainAddress.plain(List.of())).isTrue();
    assertThat(PlainAddress.plain(List.of("RFQ-7K2M9QXD4B", "1"))).isTrue();
    assertThat(PlainAddress.plain(List.of("RFQ-7K2M9QXD4B", "x\u00e9"))).isFalse();
    assertThat(PlainAddress.plain(List.of("\u6905"))).isFalse();
  }
}

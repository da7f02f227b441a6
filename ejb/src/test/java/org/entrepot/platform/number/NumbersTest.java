package org.entrepot.platform.number;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class NumbersTest {

  @Test
  void a_number_reads_on_the_phone_and_does_not_repeat() {
    Set<String> numbers =
        IntStream.range(0, 10_000).mapToObj(i -> Numbers.random("RFQ")).collect(Collectors.toSet());

    assertThat(numbers)
        .hasSize(10_000)
        .allMatch(number -> number.matches("RFQ-[0-9A-HJKMNP-TV-Z]{10}"));
  }
}

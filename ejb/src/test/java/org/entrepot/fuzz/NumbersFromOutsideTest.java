package org.entrepot.fuzz;

import com.code_intelligence.jazzer.api.FuzzedDataProvider;
import com.code_intelligence.jazzer.junit.FuzzTest;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Amounts, quantities, prices, weights and payment plans. */
class NumbersFromOutsideTest {

  private static final int TEXTS = 1000;
  private static final List<Reader> READERS = List.copyOf(Texts.NUMBERS.values());

  static Stream<String> readers() {
    return Texts.NUMBERS.keySet().stream().sorted();
  }

  @ParameterizedTest
  @MethodSource("readers")
  void a_text_is_read_or_refused(String name) {
    Inputs.grownFrom(Texts.SAMPLES, TEXTS).forEach(Texts.NUMBERS.get(name)::tryOn);
  }

  @FuzzTest
  void any_text(FuzzedDataProvider data) {
    data.pickValue(READERS).tryOn(data.consumeRemainingAsString());
  }
}

package org.entrepot.fuzz;

import com.code_intelligence.jazzer.api.FuzzedDataProvider;
import com.code_intelligence.jazzer.junit.FuzzTest;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Words that are searched, and places in lists. */
class SearchesFromOutsideTest {

  private static final int TEXTS = 1000;
  private static final List<Reader> READERS = List.copyOf(Texts.SEARCHES.values());

  static Stream<String> readers() {
    return Texts.SEARCHES.keySet().stream().sorted();
  }

  @ParameterizedTest
  @MethodSource("readers")
  void a_text_is_read_or_refused(String name) {
    Inputs.grownFrom(Texts.SAMPLES, TEXTS).forEach(Texts.SEARCHES.get(name)::tryOn);
  }

  @FuzzTest
  void any_text(FuzzedDataProvider data) {
    data.pickValue(READERS).tryOn(data.consumeRemainingAsString());
  }
}

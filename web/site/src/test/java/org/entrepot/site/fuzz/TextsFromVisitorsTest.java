package org.entrepot.site.fuzz;

import com.code_intelligence.jazzer.api.FuzzedDataProvider;
import com.code_intelligence.jazzer.junit.FuzzTest;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.entrepot.site.front.FrontTexts;
import org.entrepot.site.platform.Languages;
import org.entrepot.site.platform.SiteTexts;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Tokens of forms, ways back, origins, languages, addresses and the names of rows. */
class TextsFromVisitorsTest {

  private static final Map<String, Consumer<String>> READERS =
      Map.of(
          "form token",
          text -> require(!SiteTexts.readToken(text), "a token that nobody gave out"),
          "way back",
          text -> require(isHere(FrontTexts.readWayBack(text)), "a way that leads elsewhere"),
          "origin",
          text ->
              require(
                  !FrontTexts.readOrigin(text) || text.contains("trade.example"),
                  "an origin that is not ours"),
          "language",
          Languages::find,
          "address",
          SiteTexts::readAddress,
          "rows",
          SiteTexts::readRows);

  private static final List<String> SAMPLES =
      List.of(
          "L2Rlc2s",
          "Ly9ldmlsLmV4YW1wbGU",
          "L1xldmlsLmV4YW1wbGU",
          "AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA",
          "http://trade.example@evil.example",
          "null",
          "zh-Hans-CN-x-private",
          "/a/RFQ-7K2M9QXD4B/plan.pdf",
          "lines.0.quantity",
          "lines.999999999999.quantity");

  private static final List<Consumer<String>> ALL = List.copyOf(READERS.values());

  static Stream<String> readers() {
    return READERS.keySet().stream().sorted();
  }

  @ParameterizedTest
  @MethodSource("readers")
  void a_text_is_read_or_refused(String name) {
    Stream.concat(SAMPLES.stream(), Inputs.ODD.stream()).forEach(READERS.get(name));
  }

  @FuzzTest
  void any_text(FuzzedDataProvider data) {
    data.pickValue(ALL).accept(data.consumeRemainingAsString());
  }

  /** As a browser resolves it against a page of ours. */
  private static boolean isHere(String path) {
    return path.startsWith("/") && !path.startsWith("//") && !path.startsWith("/\\");
  }

  private static void require(boolean holds, String otherwise) {
    if (!holds) {
      throw new IllegalStateException("Reads " + otherwise);
    }
  }
}

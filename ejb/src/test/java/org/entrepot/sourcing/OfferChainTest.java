package org.entrepot.sourcing;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.entrepot.platform.json.Json;
import org.entrepot.platform.value.Digest;
import org.entrepot.sourcing.Scene.Negotiation;
import org.junit.jupiter.api.Test;

class OfferChainTest {

  /** What a party runs over the plain text of the chain; README of the API tells it. */
  private static final String CHECK =
      """
      previous=$(printf '%064d' 0)
      while IFS="$(printf '\\t')" read -r digest content; do
        computed=$(printf '%s\\n%s' "$previous" "$content" | sha256sum | cut -d ' ' -f 1)
        [ "$computed" = "$digest" ] || { echo "broken at $digest"; exit 1; }
        previous=$digest
      done
      echo intact
      """;

  private static List<ChainLink> chain() {
    Negotiation first = Scene.submitted();
    Negotiation second = first.next(Side.BUYER, "12.00");
    Negotiation third = second.next(Side.SUPPLIER, "12.40");
    return List.of(first.latest().link(), second.latest().link(), third.latest().link());
  }

  private static boolean holds(List<ChainLink> chain) {
    Digest previous = QuotationVersion.BEFORE_FIRST;
    for (ChainLink link : chain) {
      boolean linked = link.previousDigest().equals(previous);
      if (!linked || !QuotationVersion.digest(previous, link.content()).equals(link.digest())) {
        return false;
      }
      previous = link.digest();
    }
    return true;
  }

  @Test
  void each_version_carries_the_digest_of_the_one_before() {
    List<ChainLink> chain = chain();
    assertThat(chain.get(0).previousDigest()).hasToString("0".repeat(64));
    assertThat(chain.get(1).previousDigest()).isEqualTo(chain.get(0).digest());
    assertThat(chain.get(2).previousDigest()).isEqualTo(chain.get(1).digest());
    assertThat(holds(chain)).isTrue();
  }

  @Test
  void a_single_changed_bit_anywhere_breaks_the_chain() {
    List<ChainLink> chain = chain();
    for (int at = 0; at < chain.size(); at++) {
      ChainLink link = chain.get(at);
      byte[] bytes = link.content().getBytes(StandardCharsets.UTF_8);
      for (int i = 0; i < bytes.length; i++) {
        bytes[i] ^= 1;
        String forged = new String(bytes, StandardCharsets.UTF_8);
        bytes[i] ^= 1;
        ChainLink other =
            new ChainLink(link.sequence(), link.previousDigest(), link.digest(), forged);
        assertThat(holds(with(chain, at, other))).as("byte %s of %s", i, at).isFalse();
      }
    }
  }

  @Test
  void a_version_that_is_left_out_or_exchanged_breaks_the_chain() {
    List<ChainLink> chain = chain();
    assertThat(holds(List.of(chain.get(0), chain.get(2)))).isFalse();
    assertThat(holds(List.of(chain.get(1), chain.get(0), chain.get(2)))).isFalse();
    assertThat(holds(List.of(chain.get(1), chain.get(2)))).isFalse();
  }

  @Test
  void what_was_digested_reads_back_to_the_same_offer_and_fits_on_one_line() {
    Negotiation on = Scene.submitted().next(Side.BUYER, "12.00");
    String content = on.latest().link().content();
    assertThat(content).doesNotContain("\n").contains("宁波光明有限公司");
    assertThat(Json.write(Json.read(content, Offer.class))).isEqualTo(content);
    assertThat(on.latest().offer().total()).hasToString("EUR 8000.00");
  }

  @Test
  void the_documented_shell_lines_verify_the_chain_and_find_a_forgery() throws Exception {
    List<ChainLink> chain = chain();
    assertThat(shell(chain)).isEqualTo("intact");
    ChainLink second = chain.get(1);
    ChainLink forged =
        new ChainLink(
            second.sequence(),
            second.previousDigest(),
            second.digest(),
            second.content().replace("8000.00", "7000.00"));
    assertThat(shell(with(chain, 1, forged))).isEqualTo("broken at " + second.digest());
  }

  private static String shell(List<ChainLink> chain) throws IOException, InterruptedException {
    Process process = new ProcessBuilder("sh", "-c", CHECK).redirectErrorStream(true).start();
    StringBuilder text = new StringBuilder();
    chain.forEach(link -> text.append(link.line()).append('\n'));
    try (var in = process.getOutputStream()) {
      in.write(text.toString().getBytes(StandardCharsets.UTF_8));
    }
    String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    assertThat(process.waitFor(20, TimeUnit.SECONDS)).isTrue();
    return said.strip();
  }

  private static List<ChainLink> with(List<ChainLink> chain, int at, ChainLink other) {
    List<ChainLink> copy = new ArrayList<>(chain);
    copy.set(at, other);
    return copy;
  }
}

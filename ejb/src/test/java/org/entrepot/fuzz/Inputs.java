package org.entrepot.fuzz;

import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Texts that nobody expects: grown from samples by a seeded chance, so that each run is equal. */
final class Inputs {

  private static final long SEED = 20_261_122;

  private static final List<String> PIECES =
      List.of(
          "",
          " ",
          "-",
          "+",
          ".",
          "0",
          "9".repeat(19),
          "9".repeat(400),
          "1e999999999",
          "1E-2147483648",
          "NaN",
          "\u0000",
          "\ud800",
          "\u0661\u0662",
          "\uff11",
          "\u0130",
          "\u00df",
          "\u00a0",
          "\u200f",
          "~",
          "/",
          "%",
          "null",
          "[]",
          "{}",
          "\"",
          "-999999999-01-01",
          "+1000000000-12-31T23:59:59.999999999Z",
          "A".repeat(5000));

  private Inputs() {}

  /** So many texts: each sample as it is, then samples cut, doubled, mixed and broken. */
  static Stream<String> grownFrom(List<String> samples, int count) {
    Random chance = new Random(SEED);
    return Stream.concat(
        Stream.concat(samples.stream(), PIECES.stream()),
        IntStream.range(0, count).mapToObj(i -> grown(samples, chance)));
  }

  private static String grown(List<String> samples, Random chance) {
    StringBuilder text = new StringBuilder(one(samples, chance));
    for (int i = chance.nextInt(4); i >= 0; i--) {
      int at = chance.nextInt(text.length() + 1);
      switch (chance.nextInt(5)) {
        case 0 -> text.insert(at, one(PIECES, chance));
        case 1 -> text.delete(at, Math.min(text.length(), at + 1 + chance.nextInt(8)));
        case 2 -> text.insert(at, (char) chance.nextInt(0x10000));
        case 3 -> text.insert(at, one(samples, chance));
        default -> text.replace(at, Math.min(text.length(), at + 1), one(PIECES, chance));
      }
    }
    return text.toString();
  }

  private static String one(List<String> texts, Random chance) {
    return texts.get(chance.nextInt(texts.size()));
  }
}

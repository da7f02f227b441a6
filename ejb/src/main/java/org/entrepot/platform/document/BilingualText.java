package org.entrepot.platform.document;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;

/** The same text in two languages, side by side, each pair beginning at the same height. */
public final class BilingualText extends Block {
  private final Locale first;
  private final Locale second;
  private final List<Pair> pairs = new ArrayList<>();

  record Pair(String number, String first, String second, boolean heading) {}

  private BilingualText(Locale first, Locale second) {
    this.first = Objects.requireNonNull(first);
    this.second = Objects.requireNonNull(second);
  }

  /** The first language stands where reading begins. */
  public static BilingualText in(Locale first, Locale second) {
    return new BilingualText(first, second);
  }

  public BilingualText heading(String inFirst, String inSecond) {
    pairs.add(new Pair("", inFirst, inSecond, true));
    return this;
  }

  public BilingualText paragraph(String inFirst, String inSecond) {
    return clause("", inFirst, inSecond);
  }

  /** A paragraph whose number hangs before both texts. */
  public BilingualText clause(String number, String inFirst, String inSecond) {
    pairs.add(new Pair(number, inFirst, inSecond, false));
    return this;
  }

  Locale first() {
    return first;
  }

  Locale second() {
    return second;
  }

  List<Pair> pairs() {
    return pairs;
  }
}

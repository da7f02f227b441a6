package org.entrepot.process.demo;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.entrepot.platform.value.PaymentPlan;
import org.jspecify.annotations.Nullable;

/**
 * A supplier's quotation on a request and what becomes of it.
 *
 * @param day days after the publication
 * @param factor how many times the usual price it asks
 * @param validityDays null for the exchange's usual time
 */
record Bid(
    Firm supplier,
    int day,
    BigDecimal factor,
    PaymentPlan payment,
    int leadTimeDays,
    @Nullable Integer validityDays,
    List<Move> moves) {

  private static final Map<String, String> PLANS =
      Map.of(
          "a", "30 ON_ORDER, 70 BEFORE_SHIPMENT",
          "b", "20 ON_ORDER, 30 BEFORE_SHIPMENT, 50 ON_DELIVERY",
          "c", "50 ON_ORDER, 50 ON_SHIPMENT",
          "d", "100 NET_30",
          "e", "30 ON_ORDER, 70 NET_60",
          "f", "100 BEFORE_SHIPMENT");
  private static final Pattern MOVE = Pattern.compile("([A-Z])(\\d+)");

  /**
   * Something that happens to a quotation.
   *
   * @param day days after the request's publication
   */
  record Move(Kind kind, int day) {

    enum Kind {
      COUNTER('C'),
      REVISION('R'),
      BUYER_ACCEPTS('A'),
      SUPPLIER_ACCEPTS('B'),
      DECLINE('D'),
      WITHDRAWAL('W'),
      BUYER_WRITES('M'),
      SUPPLIER_WRITES('N');

      private final char letter;

      Kind(char letter) {
        this.letter = letter;
      }

      static Kind of(char letter) {
        for (Kind kind : values()) {
          if (kind.letter == letter) {
            return kind;
          }
        }
        throw new IllegalStateException("No move of that letter: " + letter);
      }

      boolean isAcceptance() {
        return this == BUYER_ACCEPTS || this == SUPPLIER_ACCEPTS;
      }
    }
  }

  /**
   * Reads {@code dinghai 2 1.00 a 32 v60 C2R1A2}: who, days after the publication, factor, payment
   * plan, lead time, validity where it is unusual, and moves, each so many days after the one
   * before.
   */
  static Bid of(String text) {
    List<String> words = List.of(text.split(" ", -1));
    int day = Integer.parseInt(words.get(1));
    Integer validity = null;
    List<Move> moves = new ArrayList<>();
    for (String word : words.subList(5, words.size())) {
      if (word.startsWith("v")) {
        validity = Integer.valueOf(word.substring(1));
      } else {
        addMoves(word, day, moves);
      }
    }
    return new Bid(
        Firm.named(words.get(0)),
        day,
        new BigDecimal(words.get(2)),
        PaymentPlan.of(PLANS.getOrDefault(words.get(3), "")),
        Integer.parseInt(words.get(4)),
        validity,
        List.copyOf(moves));
  }

  /** The day on which it is accepted, if it is. */
  Optional<Move> acceptance() {
    return moves.stream().filter(move -> move.kind().isAcceptance()).findFirst();
  }

  private static void addMoves(String word, int since, List<Move> moves) {
    int day = since;
    Matcher each = MOVE.matcher(word);
    while (each.find()) {
      day += Integer.parseInt(each.group(2));
      moves.add(new Move(Move.Kind.of(each.group(1).charAt(0)), day));
    }
  }
}

package org.entrepot.process;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.TreeMap;
import org.entrepot.ordering.Lane;
import org.jspecify.annotations.Nullable;

/**
 * One knot of an order's timeline.
 *
 * @param code what it is; its text is the message {@code ordering.knot.<code>}
 * @param facts what that text names
 * @param at when it was done, null before
 * @param on the day by which it is to be done, where there is one
 * @param contract the number of the contract that it opens, if it opens one
 * @param invoice the number of the invoice that it opens, if it opens one
 */
public record Knot(
    Lane lane,
    String code,
    KnotState state,
    Map<String, String> facts,
    @Nullable Instant at,
    @Nullable LocalDate on,
    @Nullable String contract,
    @Nullable String invoice) {

  public Knot {
    facts = new TreeMap<>(facts);
  }

  static Knot done(Lane lane, String code, @Nullable Instant at) {
    return new Knot(lane, code, KnotState.DONE, Map.of(), at, null, null, null);
  }

  static Knot open(Lane lane, String code, boolean now) {
    KnotState state = now ? KnotState.NOW : KnotState.NEXT;
    return new Knot(lane, code, state, Map.of(), null, null, null, null);
  }

  Knot naming(Map<String, String> named) {
    return new Knot(lane, code, state, named, at, on, contract, invoice);
  }

  Knot by(@Nullable LocalDate day) {
    return new Knot(lane, code, state, facts, at, day, contract, invoice);
  }

  Knot openingContract(String number) {
    return new Knot(lane, code, state, facts, at, on, number, invoice);
  }

  Knot openingInvoice(String number) {
    return new Knot(lane, code, state, facts, at, on, contract, number);
  }
}

package org.entrepot.site.platform;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * How a state feels, whatever it is a state of. The word says it, the shape says it again for those
 * who do not see the colour.
 *
 * <ul>
 *   <li>draft: dashed ring, not seen by others yet
 *   <li>open: ring, somebody may act
 *   <li>waiting: half disc, it is somebody's turn
 *   <li>active: disc, under way
 *   <li>good: disc with a tick, done as hoped
 *   <li>warning: triangle, needs attention
 *   <li>bad: cross, refused or failed
 *   <li>ended: bar, over without blame
 * </ul>
 */
final class Tones {
  private static final Map<String, String> TONES = new HashMap<>();

  static {
    put("draft", List.of("DRAFT", "PLANNED"));
    put("open", List.of("OPEN", "OPENED", "OFFERED", "BOOKED", "DUE"));
    put(
        "waiting",
        List.of(
            "SUBMITTED",
            "STAGED",
            "IN_REVIEW",
            "UNDER_REVIEW",
            "SIGNED_BY_ONE",
            "AWAITING_SIGNATURE",
            "NEGOTIATING",
            "CHECKED",
            "LODGED"));
    put(
        "active",
        List.of(
            "CONFIRMED",
            "IN_PRODUCTION",
            "READY",
            "SHIPPED",
            "IN_FORCE",
            "ISSUED",
            "FUNDED",
            "IN_PROGRESS",
            "PICKED_UP",
            "EXPORT_CLEARED",
            "DEPARTED",
            "ARRIVED",
            "IMPORT_CLEARED"));
    put(
        "good",
        List.of(
            "VERIFIED",
            "APPLIED",
            "PUBLISHED",
            "AWARDED",
            "ACCEPTED",
            "COMPLETED",
            "DELIVERED",
            "PAID",
            "RELEASED",
            "AGREED",
            "RULED",
            "EXECUTED"));
    put("warning", List.of("HELD", "QUERIED", "SUSPENDED", "ESCALATED", "EXCEPTION", "LAPSED"));
    put("bad", List.of("REJECTED", "DECLINED", "TERMINATED"));
    put(
        "ended",
        List.of(
            "CLOSED",
            "CANCELLED",
            "DISCARDED",
            "EXPIRED",
            "WITHDRAWN",
            "SUPERSEDED",
            "REFUNDED",
            "CREDITED"));
  }

  private Tones() {}

  private static void put(String tone, List<String> states) {
    states.forEach(state -> TONES.put(state, tone));
  }

  static String of(String state) {
    return TONES.getOrDefault(state, "neutral");
  }
}

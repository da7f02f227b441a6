package org.entrepot.ordering;

import java.time.Instant;
import java.util.Map;
import org.entrepot.platform.deal.Side;

/**
 * Something that happened to an order.
 *
 * @param side whose act it was, or led to it
 * @param facts what it names, short texts by name
 */
public record OrderEventView(
    OrderEventKind kind, Side side, Map<String, String> facts, Instant at) {}

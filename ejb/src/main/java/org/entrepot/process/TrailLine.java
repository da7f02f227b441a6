package org.entrepot.process;

import java.time.Instant;
import org.entrepot.platform.deal.Side;
import org.jspecify.annotations.Nullable;

/**
 * One act in a trade.
 *
 * @param side the side that acted
 * @param company the name of its company
 * @param member the name of the person, for those of one's own company only
 * @param action names the act, such as {@code AcceptQuotation.accept}
 * @param text the act in words, in the reader's language
 * @param object the number of what it was done to
 */
public record TrailLine(
    Instant at,
    Side side,
    String company,
    @Nullable String member,
    String action,
    String text,
    String object) {}

package org.entrepot.site.platform;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * One knot of a timeline.
 *
 * @param lane {@code contract}, {@code money}, {@code goods} or {@code customs}
 * @param at when it happened or is due; null when nobody knows
 * @param progress {@code done}, {@code now} or {@code next}
 * @param href the document that the knot opens, if any
 */
public record Moment(
    String lane,
    String title,
    @Nullable String note,
    @Nullable Instant at,
    String progress,
    @Nullable String href) {}

package org.entrepot.directory;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * "Checked by … on …": what the operator looked at, never a promise.
 *
 * @param expiresOn the day on which the first paper behind it runs out, null for none
 */
public record Badge(String checkedBy, Instant checkedAt, @Nullable LocalDate expiresOn) {}

package org.entrepot.sourcing;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What waits for one side.
 *
 * @param first when the first of them ends, null where none waits
 */
record Waiting(long count, @Nullable Instant first) {}

package org.entrepot.sourcing;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A message between the sides.
 *
 * @param version the sequence of the version that it speaks about
 */
public record MessageView(
    int version, Side author, String company, String text, @Nullable String language, Instant at) {}

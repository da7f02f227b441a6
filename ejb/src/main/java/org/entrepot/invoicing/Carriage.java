package org.entrepot.invoicing;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** How invoiced goods left the seller. */
public record Carriage(
    String handOver, String carrier, @Nullable String transportDocument, LocalDate handedOverOn) {}

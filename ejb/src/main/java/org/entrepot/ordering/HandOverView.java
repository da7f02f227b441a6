package org.entrepot.ordering;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.entrepot.platform.deal.PackageGroup;
import org.jspecify.annotations.Nullable;

/** A hand-over of goods to a carrier, as it was recorded. */
public record HandOverView(
    String number,
    String carrier,
    @Nullable String transportDocument,
    LocalDate handedOverOn,
    List<LineQuantity> lines,
    List<PackageGroup> packages,
    Instant recordedAt) {}

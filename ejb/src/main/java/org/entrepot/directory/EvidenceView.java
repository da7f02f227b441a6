package org.entrepot.directory;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** A paper as the company and the operator see it. */
public record EvidenceView(
    String number,
    EvidenceKind kind,
    String fileName,
    String mediaType,
    long size,
    Instant addedAt,
    @Nullable LocalDate issuedOn,
    @Nullable LocalDate expiresOn) {}

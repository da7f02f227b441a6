package org.entrepot.directory;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import org.entrepot.platform.access.Command;
import org.jspecify.annotations.Nullable;

/**
 * A paper that a company shows to the operator; the file comes beside it.
 *
 * @param expiresOn the last day on which it holds, absent where it has none
 */
public record AddEvidence(
    @NotNull EvidenceKind kind, @Nullable LocalDate issuedOn, @Nullable LocalDate expiresOn)
    implements Command {}

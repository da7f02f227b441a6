package org.entrepot.reference;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A list as it stands.
 *
 * @param list its name, in lower case
 * @param source whose list it is
 * @param edition the edition in force, 0 for the set that the product ships
 * @param version the number of the import that it came with, absent for the shipped set
 * @param validFrom the day from which it holds, absent for the shipped set
 * @param entries how many are in force
 * @param staged how many imports wait for a decision
 */
public record ReferenceListView(
    String list,
    String source,
    int edition,
    @Nullable String version,
    @Nullable LocalDate validFrom,
    @Nullable Instant appliedAt,
    int entries,
    int staged) {}

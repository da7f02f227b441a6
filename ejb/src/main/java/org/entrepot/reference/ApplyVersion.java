package org.entrepot.reference;

import java.time.LocalDate;
import org.entrepot.platform.access.Command;
import org.jspecify.annotations.Nullable;

/**
 * Puts a staged version in force.
 *
 * @param validFrom the day from which it holds, today where it is absent; not before that of the
 *     edition in force and not more than a year ahead. Rates hold for the days that they name
 * @param confirmed that a file which may be cut is meant as it is
 */
public record ApplyVersion(@Nullable LocalDate validFrom, boolean confirmed) implements Command {}

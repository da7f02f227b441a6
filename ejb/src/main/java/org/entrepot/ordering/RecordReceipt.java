package org.entrepot.ordering;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import org.entrepot.platform.access.Command;

/**
 * The buyer's receipt of all goods.
 *
 * @param receivedOn the day of it, where the buyer is
 */
public record RecordReceipt(@NotNull LocalDate receivedOn) implements Command {}

package org.entrepot.ordering;

import java.time.LocalDate;
import org.entrepot.platform.access.Command;
import org.jspecify.annotations.Nullable;

/**
 * The buyer's receipt of all goods.
 *
 * @param receivedOn the day of it, where the goods arrived; today where it is absent
 */
public record RecordReceipt(@Nullable LocalDate receivedOn) implements Command {}

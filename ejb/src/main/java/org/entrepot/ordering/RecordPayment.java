package org.entrepot.ordering;

import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.entrepot.platform.access.Command;
import org.jspecify.annotations.Nullable;

/**
 * A payment that reached the supplier outside of protected payment.
 *
 * @param paidOn the day of its receipt; today where it is absent
 * @param reference the bank's reference, where there is one
 */
public record RecordPayment(@Nullable LocalDate paidOn, @Nullable @Size(max = 60) String reference)
    implements Command {}

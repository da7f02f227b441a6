package org.entrepot.ordering;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.entrepot.platform.value.Money;
import org.entrepot.platform.value.PaymentTrigger;
import org.jspecify.annotations.Nullable;

/**
 * A payment milestone.
 *
 * @param percent its share of the order's total
 * @param dueOn the last day for paying it, null until its fact has come about
 * @param paidOn the day of its receipt, null before
 */
public record MilestoneView(
    int position,
    BigDecimal percent,
    PaymentTrigger trigger,
    Money amount,
    MilestoneStatus status,
    @Nullable LocalDate dueOn,
    @Nullable LocalDate paidOn,
    @Nullable String reference) {}

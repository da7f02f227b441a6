package org.entrepot.reference;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A rate of VAT.
 *
 * @param territory an ISO 3166-1 country, or a part of it with its postal code behind
 * @param category such as {@code standard}, {@code reduced}, as the list names it
 * @param percent 19 for 19 %
 * @param from the first day
 * @param until the day before which it ends, absent where no end is known
 */
public record VatRateView(
    String territory,
    String category,
    BigDecimal percent,
    LocalDate from,
    @Nullable LocalDate until,
    String description) {}

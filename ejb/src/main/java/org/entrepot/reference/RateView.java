package org.entrepot.reference;

import java.math.BigDecimal;
import java.time.LocalDate;

/**
 * An exchange rate.
 *
 * @param from the ISO 4217 code of the one currency, {@code to} that of the other
 * @param rate so many units of {@code to} are worth one of {@code from}; a rate of the source is
 *     exact, one that follows from two of them has ten significant digits, rounded half up
 * @param on the day that was asked for
 * @param publishedOn the last day on or before it for which both were published
 * @param source who publishes them
 */
public record RateView(
    String from, String to, BigDecimal rate, LocalDate on, LocalDate publishedOn, String source) {}

/**
 * Lists that others keep: codes of the trade, exchange rates, VAT rates. The operator imports a
 * file, sees what it would change, and applies it from a day on; what a list said on an earlier day
 * stays to be read. The values of the platform check themselves against what this component hands
 * them.
 */
@org.jspecify.annotations.NullMarked
package org.entrepot.reference;

/**
 * The words of trade as values: money, prices, quantities, codes, terms, parties. They are
 * immutable, compare by content, refuse what does not hold with {@link
 * org.entrepot.platform.value.InvalidValue}, and round only where a rounding mode is named.
 *
 * <p>What is not here: exchange rates, taxes, formatting for people (locale-aware numbers belong to
 * the page or document), and any mapping to a database or to JSON.
 */
@NullMarked
package org.entrepot.platform.value;

import org.jspecify.annotations.NullMarked;

/**
 * Orders: what a contract makes both sides do, from confirmation to acceptance, with its payment
 * milestones and the history of what was done.
 */
@org.jspecify.annotations.NullMarked
package org.entrepot.ordering;

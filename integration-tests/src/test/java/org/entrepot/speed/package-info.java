/** What a page or a call costs, counted and not timed. */
@org.jspecify.annotations.NullMarked
package org.entrepot.speed;

/**
 * Whatever comes from outside is read, or refused in the house's own words; nothing else happens to
 * it. {@code ./mvnw test} tries a fixed number of inputs, {@code -Pdrill} lets Jazzer look for
 * more.
 */
package org.entrepot.fuzz;

/**
 * Whatever a browser sends is read, or refused beside its field; nothing else happens to it. {@code
 * ./mvnw test} tries a fixed number of inputs, {@code -Pdrill} lets Jazzer look for more.
 */
package org.entrepot.site.fuzz;

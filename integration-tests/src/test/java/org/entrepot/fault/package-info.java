/** What people see while a neighbour of the exchange is away, and that work goes on after. */
@org.jspecify.annotations.NullMarked
package org.entrepot.fault;

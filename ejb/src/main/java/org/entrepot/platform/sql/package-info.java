/** Plain JDBC, for what is to work without the server or to be counted in statements. */
@org.jspecify.annotations.NullMarked
package org.entrepot.platform.sql;

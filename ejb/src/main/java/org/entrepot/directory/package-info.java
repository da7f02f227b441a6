/**
 * Who takes part: companies, their people and memberships, the evidence they show and the
 * operator's review of it.
 */
@org.jspecify.annotations.NullMarked
package org.entrepot.directory;

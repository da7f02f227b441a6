/**
 * Companies, their members, invitations and papers, the public directory, and the caller's own
 * person.
 */
@org.jspecify.annotations.NullMarked
package org.entrepot.api.directory;

/** Completes the description of the API while the build makes it; no part of the running WAR. */
@org.jspecify.annotations.NullMarked
package org.entrepot.api.description;

/** What the operator and the regulator read of the whole exchange. */
@org.jspecify.annotations.NullMarked
package org.entrepot.api.overview;

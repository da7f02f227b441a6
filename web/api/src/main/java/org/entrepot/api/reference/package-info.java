/** Lists that others keep: read by everybody, imported by the operator. */
@org.jspecify.annotations.NullMarked
package org.entrepot.api.reference;

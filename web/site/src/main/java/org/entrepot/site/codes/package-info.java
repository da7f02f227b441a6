/** Codes of the field, suggested while one types. */
@org.jspecify.annotations.NullMarked
package org.entrepot.site.codes;

/** Work that an exchange does once in its life, and its memory of having done it. */
@org.jspecify.annotations.NullMarked
package org.entrepot.platform.once;

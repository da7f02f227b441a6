/** How much of something one person or one address may ask for at a time. */
@org.jspecify.annotations.NullMarked
package org.entrepot.platform.limit;

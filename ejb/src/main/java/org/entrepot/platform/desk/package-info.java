/** What waits for a person, in one form for all components. */
@org.jspecify.annotations.NullMarked
package org.entrepot.platform.desk;

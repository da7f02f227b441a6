/** What developers read: the API's reference, drawn from its description. */
@org.jspecify.annotations.NullMarked
package org.entrepot.site.developers;

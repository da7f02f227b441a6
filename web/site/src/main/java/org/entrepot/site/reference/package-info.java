/** The operator's pages of reference data. */
package org.entrepot.site.reference;

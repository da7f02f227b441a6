/** The pages that read across components: the desk, the operator's dashboard, the audit. */
package org.entrepot.site.overview;

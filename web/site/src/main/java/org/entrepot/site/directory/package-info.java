/** The pages of companies: joining, the company itself, the public directory, the reviews. */
package org.entrepot.site.directory;

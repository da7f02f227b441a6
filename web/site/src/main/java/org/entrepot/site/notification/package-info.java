/** The pages of notices. */
package org.entrepot.site.notification;

/**
 * What people are told: the notices in the site, whether they have read them, and whether they want
 * mails.
 */
@org.jspecify.annotations.NullMarked
package org.entrepot.notification;

package org.entrepot.notification;

/**
 * Somebody who is told of an event.
 *
 * @param person the identity provider's id of the person
 * @param company the number of the company because of which
 */
public record Reader(String person, String company) {}

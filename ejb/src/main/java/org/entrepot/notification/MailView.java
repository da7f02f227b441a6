package org.entrepot.notification;

import java.time.Instant;

/**
 * A notice as a mail to its reader.
 *
 * @param person the identity provider's id of the reader
 * @param at when the event happened
 */
public record MailView(String person, Instant at, String subject, String text) {}

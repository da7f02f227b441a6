package org.entrepot.notification;

import java.time.Instant;

/**
 * A notice in the reader's language.
 *
 * @param object the number of the object it is about
 * @param company the number of the company because of which the reader is told
 * @param path the page of the site where the object is
 */
public record NoticeView(
    String number,
    String type,
    String object,
    String company,
    String subject,
    String body,
    String path,
    Instant at,
    boolean read) {}

package org.entrepot.site.platform;

import java.time.Instant;

/**
 * One message of a thread.
 *
 * @param mine whether the visitor's own company wrote it
 */
public record Note(String author, String company, Instant at, String text, boolean mine) {}

package org.entrepot.site.developers;

/** One status that may be answered; the example is JSON, or empty. */
public record ApiAnswer(String status, String text, String example) {}

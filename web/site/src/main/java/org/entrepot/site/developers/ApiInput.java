package org.entrepot.site.developers;

/**
 * What a caller gives beside the body.
 *
 * @param place {@code path}, {@code query} or {@code header}
 */
public record ApiInput(String name, String place, String text, String example, boolean required) {}

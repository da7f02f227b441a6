package org.entrepot.site.platform;

/**
 * One line of the summary over a refused form.
 *
 * @param id the input's id to link to; empty when the error is not of one field
 * @param label the field's label; empty when the page does not show that field
 */
public record FormError(String id, String label, String message) {}

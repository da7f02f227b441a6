package org.entrepot.site.platform;

/**
 * What takes back what was just done: the posted method of a page.
 *
 * @param path the page, a path of this site
 * @param action its method
 */
public record Undo(String path, String action) {}

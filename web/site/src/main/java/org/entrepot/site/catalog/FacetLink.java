package org.entrepot.site.catalog;

/**
 * One choice by which a list is narrowed.
 *
 * @param href the list with this choice, or without it where it is the current one
 * @param level 0 for a group or a plain choice, 1 for a category within the group above it
 */
public record FacetLink(String label, long count, String href, boolean current, int level) {}

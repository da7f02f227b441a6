package org.entrepot.search;

/**
 * A find whose name begins as was typed.
 *
 * @param number its number
 * @param label its title or name
 */
public record Suggestion(String number, String label) {}

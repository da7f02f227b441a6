package org.entrepot.notification;

/**
 * How a person is told.
 *
 * @param mail whether a mail comes with each notice
 */
public record PreferencesView(boolean mail) {}

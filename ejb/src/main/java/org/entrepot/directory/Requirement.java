package org.entrepot.directory;

/**
 * One line of the onboarding checklist.
 *
 * @param code the message key {@code directory.requirement.<code>}
 * @param met whether the company has done it
 */
public record Requirement(String code, boolean met) {}

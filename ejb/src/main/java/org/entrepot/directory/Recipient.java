package org.entrepot.directory;

/**
 * A person who belongs to a company, as those need it who tell people something.
 *
 * @param subject the identity provider's id of the person
 * @param company the number of the company
 */
public record Recipient(String subject, String company, MemberRole role) {}

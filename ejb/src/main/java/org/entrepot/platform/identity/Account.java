package org.entrepot.platform.identity;

/**
 * A person's account at the identity provider.
 *
 * @param subject the provider's lasting id of the person
 * @param email possibly empty
 * @param confirmed whether the person has shown to read the mails of that address; otherwise it is
 *     only what somebody says of themselves
 */
public record Account(String subject, String email, boolean confirmed) {}

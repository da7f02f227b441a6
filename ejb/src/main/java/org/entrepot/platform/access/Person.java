package org.entrepot.platform.access;

/**
 * The signed-in person.
 *
 * @param subject the identity provider's lasting id of the person
 * @param name the name to greet with
 * @param email the address that the identity provider holds, possibly empty
 */
public record Person(String subject, String name, String email) {}

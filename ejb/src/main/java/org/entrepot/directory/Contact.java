package org.entrepot.directory;

import java.util.Locale;

/**
 * How to reach a person.
 *
 * @param email possibly empty
 * @param language the shipped language that the person reads
 */
public record Contact(String name, String email, Locale language) {}

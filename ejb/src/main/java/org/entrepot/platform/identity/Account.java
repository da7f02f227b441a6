package org.entrepot.platform.identity;

/**
 * A person's account at the identity provider.
 *
 * @param subject the provider's lasting id of the person
 * @param name the person's name, the address where none is known
 * @param standing how sure it is that the address is the person's
 */
public record Account(String subject, String name, String email, Standing standing) {

  /** How an account stands. */
  public enum Standing {
    /** The person has shown to read the mails of the address. */
    CONFIRMED,
    /** Made by us and not used yet: the mail with the link decides who gets it. */
    INVITED,
    /** Somebody says that the address is theirs and has not shown it. */
    UNCONFIRMED
  }
}

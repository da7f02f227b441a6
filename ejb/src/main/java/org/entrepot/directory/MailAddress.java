package org.entrepot.directory;

import java.util.Locale;

/**
 * A mail address as two of them are compared: without spaces around, in lower case. Servers may
 * tell cases of the part before the at sign apart (RFC 5321, 2.4); the identity provider does not.
 */
record MailAddress(String text) {

  MailAddress {
    text = text.strip().toLowerCase(Locale.ROOT);
  }
}

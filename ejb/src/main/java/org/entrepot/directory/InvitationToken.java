package org.entrepot.directory;

import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.util.Base64;
import org.entrepot.platform.value.Digest;

/**
 * The secret in an invitation's mail: 256 random bits as URL-safe base 64. It is stored as its
 * digest only, which needs no salt since nobody can guess so many bits.
 */
record InvitationToken(String text) {

  private static final int BYTES = 32;
  private static final SecureRandom RANDOM = new SecureRandom();

  static InvitationToken random() {
    byte[] bits = new byte[BYTES];
    RANDOM.nextBytes(bits);
    return new InvitationToken(Base64.getUrlEncoder().withoutPadding().encodeToString(bits));
  }

  /** What the database keeps of it. */
  String digest() {
    return Digest.of(text.getBytes(StandardCharsets.UTF_8)).toString();
  }

  /** A secret does not come into a log by accident. */
  @Override
  public String toString() {
    return "InvitationToken";
  }
}

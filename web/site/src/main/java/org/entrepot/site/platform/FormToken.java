package org.entrepot.site.platform;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.Base64;

/**
 * The second defence against forged posts, behind the check of the request's origin: a secret of
 * the session that every form of a signed-in visitor repeats.
 *
 * <p>Each page carries the secret under a fresh mask, so that compressed pages do not leak it bit
 * by bit (BREACH).
 */
public final class FormToken {
  /** The name of the hidden input. */
  public static final String PARAMETER = "_token";

  private static final int LENGTH = 16;
  private static final SecureRandom RANDOM = new SecureRandom();

  private FormToken() {}

  /** The session's secret, masked. */
  public static String issue(HttpSession session) {
    return mask(secret(session));
  }

  /** A digest of the session's id: nothing to store, the same on every node of a cluster. */
  private static byte[] secret(HttpSession session) {
    try {
      MessageDigest digest = MessageDigest.getInstance("SHA-256");
      digest.update("form token of ".getBytes(StandardCharsets.US_ASCII));
      byte[] whole = digest.digest(session.getId().getBytes(StandardCharsets.US_ASCII));
      return Arrays.copyOf(whole, LENGTH);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("Every Java runtime has SHA-256", e);
    }
  }

  static String mask(byte[] secret) {
    byte[] mask = random();
    byte[] token = new byte[2 * LENGTH];
    for (int i = 0; i < LENGTH; i++) {
      token[i] = mask[i];
      token[LENGTH + i] = (byte) (mask[i] ^ secret[i]);
    }
    return Base64.getUrlEncoder().withoutPadding().encodeToString(token);
  }

  /** Whether the post carries its session's secret; an anonymous one has nothing to protect. */
  public static boolean holds(HttpServletRequest request) {
    HttpSession session = request.getSession(false);
    if (request.getUserPrincipal() == null || session == null) {
      return true;
    }
    String token = request.getParameter(PARAMETER);
    return token != null && matches(token, secret(session));
  }

  static boolean matches(String token, byte[] secret) {
    byte[] given;
    try {
      given = Base64.getUrlDecoder().decode(token);
    } catch (IllegalArgumentException e) {
      return false;
    }
    if (given.length != 2 * LENGTH) {
      return false;
    }
    byte[] unmasked = new byte[LENGTH];
    for (int i = 0; i < LENGTH; i++) {
      unmasked[i] = (byte) (given[i] ^ given[LENGTH + i]);
    }
    return MessageDigest.isEqual(unmasked, secret);
  }

  private static byte[] random() {
    byte[] bytes = new byte[LENGTH];
    RANDOM.nextBytes(bytes);
    return bytes;
  }
}

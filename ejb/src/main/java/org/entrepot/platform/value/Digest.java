package org.entrepot.platform.value;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * A SHA-256 digest (FIPS 180-4) as 64 hexadecimal digits in lower case. Error: {@code
 * digest_format}.
 */
public record Digest(String hex) {
  private static final Pattern FORMAT = Pattern.compile("[0-9a-f]{64}");

  public Digest {
    hex = hex.strip().toLowerCase(Locale.ROOT);
    if (!FORMAT.matcher(hex).matches()) {
      throw new InvalidValue("digest_format", "A SHA-256 digest has 64 hexadecimal digits");
    }
  }

  /** Computes the digest of the bytes. */
  public static Digest of(byte[] content) {
    try {
      return ofHash(MessageDigest.getInstance("SHA-256").digest(content));
    } catch (NoSuchAlgorithmException impossible) {
      throw new IllegalStateException("Every Java platform has SHA-256", impossible);
    }
  }

  /** Takes 32 bytes that were computed while the content streamed by. */
  public static Digest ofHash(byte[] hash) {
    return new Digest(HexFormat.of().formatHex(hash));
  }

  /** Reads what {@link #toString} writes. */
  public static Digest parse(String hex) {
    return new Digest(hex);
  }

  @Override
  public String toString() {
    return hex;
  }
}

package org.entrepot.platform.access;

import java.util.Locale;

/**
 * Where a call comes from.
 *
 * @param locale the reader's language
 * @param requestId the id that the answer carries as {@code X-Request-Id}
 * @param address the caller's address, by which limits count; only its {@link #network} is kept
 */
public record Origin(Locale locale, String requestId, String address) {
  public static final Origin INSIDE = new Origin(Locale.ENGLISH, "inside", "inside");

  /** The caller's network, which tells no person from another. */
  public String network() {
    return Network.of(address);
  }
}

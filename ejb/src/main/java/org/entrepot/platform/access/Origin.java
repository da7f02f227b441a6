package org.entrepot.platform.access;

import java.util.Locale;

/**
 * Where a call comes from.
 *
 * @param locale the reader's language
 * @param requestId the id that the answer carries as {@code X-Request-Id}
 * @param network the caller's network: of an address given here only that is kept
 */
public record Origin(Locale locale, String requestId, String network) {
  public static final Origin INSIDE = new Origin(Locale.ENGLISH, "inside", "inside");

  public Origin {
    network = Network.of(network);
  }
}

package org.entrepot.platform.http;

import java.util.Map;
import java.util.TreeMap;

/**
 * What browsers are told never to do with an answer. The headers follow OWASP ASVS 5.0, chapter V3
 * (Web Frontend Security).
 */
public final class BrowserDefence {
  private static final Map<String, String> ALWAYS =
      Map.of(
          "X-Content-Type-Options",
          "nosniff",
          "X-Frame-Options",
          "DENY",
          "Referrer-Policy",
          "same-origin",
          "Cross-Origin-Opener-Policy",
          "same-origin",
          "Cross-Origin-Resource-Policy",
          "same-origin",
          "Permissions-Policy",
          "camera=(self), microphone=(), geolocation=(), payment=(), usb=(), serial=(), hid=(),"
              + " bluetooth=(), midi=(), display-capture=(), browsing-topics=()");
  private static final String FOR_TWO_YEARS = "max-age=63072000; includeSubDomains";

  private final boolean encryptedSite;
  private final Map<String, String> plain;
  private final Map<String, String> encrypted;

  /**
   * The defence of one WAR.
   *
   * @param contentPolicy the {@code Content-Security-Policy}
   * @param siteUrl where people reach the site; with {@code https} every answer is taken for
   *     encrypted, even when the proxy in front forgot to say so
   */
  public BrowserDefence(String contentPolicy, String siteUrl) {
    Map<String, String> headers = new TreeMap<>(ALWAYS);
    headers.put("Content-Security-Policy", contentPolicy);
    this.plain = Map.copyOf(headers);
    headers.put("Strict-Transport-Security", FOR_TWO_YEARS);
    this.encrypted = Map.copyOf(headers);
    this.encryptedSite = siteUrl.startsWith("https:");
  }

  /** Whether an answer goes out over TLS, by what the connection or the trusted proxy says. */
  public boolean encrypted(boolean secureRequest) {
    return secureRequest || encryptedSite;
  }

  /** The headers of an answer. */
  public Map<String, String> headers(boolean secureRequest) {
    return encrypted(secureRequest) ? encrypted : plain;
  }
}

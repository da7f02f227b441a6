package org.entrepot.site.front;

/**
 * The content security policy: everything from here, nothing inline. Posts may end at the identity
 * provider, where a visitor whose session is over is sent to sign in.
 */
final class ContentPolicy {
  private ContentPolicy() {}

  static String text() {
    return String.join(
        "; ",
        "default-src 'self'",
        "base-uri 'none'",
        "object-src 'none'",
        "frame-ancestors 'none'",
        "form-action 'self' " + IdentityProvider.origin());
  }
}

package org.entrepot.platform.identity;

/**
 * Where a realm is: {@code http://localhost:8180/realms/entrepot} is the realm {@code entrepot} of
 * the server {@code http://localhost:8180}.
 */
record RealmAddress(String server, String realm) {

  private static final String REALMS = "/realms/";

  /** Reads the address; one that names no realm stops the first use with its text. */
  static RealmAddress of(String url) {
    int at = url.lastIndexOf(REALMS);
    String realm = at < 0 ? "" : url.substring(at + REALMS.length()).replaceAll("/+$", "");
    if (realm.isEmpty() || realm.contains("/")) {
      throw new IllegalArgumentException("KEYCLOAK_URL must name a realm, not '" + url + "'");
    }
    return new RealmAddress(url.substring(0, at), realm);
  }
}

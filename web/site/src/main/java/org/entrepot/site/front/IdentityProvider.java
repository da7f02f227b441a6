package org.entrepot.site.front;

import java.net.URI;
import java.util.Optional;

/** Where the identity provider is: the setting that oidc.json reads too. */
final class IdentityProvider {
  private static final String SETTING = "KEYCLOAK_URL";
  private static final String DEFAULT = "http://localhost:8180/realms/entrepot";

  private IdentityProvider() {}

  /** The address of the realm. */
  static String realm() {
    return Optional.ofNullable(System.getenv(SETTING)).orElse(DEFAULT);
  }

  /** Scheme, host and port. */
  static String origin() {
    URI realm = URI.create(realm());
    return realm.getScheme() + "://" + realm.getAuthority();
  }
}

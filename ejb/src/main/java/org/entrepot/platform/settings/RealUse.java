package org.entrepot.platform.settings;

import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * What an exchange that is reached under a name of its own must not run with: plain HTTP, and the
 * secrets that everybody knows from the demo.
 */
final class RealUse {

  private static final Set<String> THIS_MACHINE = Set.of("localhost", "127.0.0.1", "[::1]");

  /** What the local run takes where nothing is set. */
  private static final Map<String, String> KNOWN =
      new TreeMap<>(
          Map.of(
              "KEYCLOAK_SITE_SECRET", "entrepot-site-demo",
              "KEYCLOAK_ADMIN_SECRET", "entrepot-admin-demo",
              "DB_PASSWORD", "entrepot"));

  private RealUse() {}

  /**
   * @throws IllegalStateException with everything that has to be set, which stops the start
   */
  static void check(String siteUrl, Function<String, @Nullable String> environment) {
    URI site = URI.create(siteUrl);
    if (THIS_MACHINE.contains(String.valueOf(site.getHost()))) {
      return;
    }
    List<String> wrong = new ArrayList<>();
    if (!"https".equals(site.getScheme())) {
      wrong.add("SITE_URL must begin with https");
    }
    KNOWN.forEach(
        (name, known) -> {
          String value = environment.apply(name);
          if (value == null || value.isBlank() || value.equals(known)) {
            wrong.add(name + " must be set to a secret of your own");
          }
        });
    if (!wrong.isEmpty()) {
      throw new IllegalStateException(
          "Not fit for use at " + siteUrl + ": " + String.join("; ", wrong));
    }
  }
}

package org.entrepot.environment;

import java.util.Map;
import java.util.Optional;
import org.entrepot.config.Port;
import org.entrepot.config.Ports;
import org.entrepot.config.Secrets;
import org.entrepot.config.Variables;

/**
 * What the test environment takes from outside: where things lie, the database, the ports as {@code
 * TEST_…}. Anything else that may be set for a running Entrepot is left out, so that a test run
 * does not depend on it.
 */
final class TestVariables {
  private static final Map<String, String> DEFAULTS =
      Map.of(
          "DB_OWNER", "entrepot_owner",
          "DB_USER", "entrepot",
          "ENTREPOT_DEMO", "true",
          "LIMIT_REGISTRATION", "0",
          "LIMIT_SUBMISSION", "0",
          "LIMIT_INVITATION", "300/h",
          "LIMIT_UPLOAD", "0",
          "LIMIT_SEARCH", "0");

  private TestVariables() {}

  static Variables of(Variables outside, Secrets secrets) {
    return new Variables(
        name -> {
          if (name.equals("DB_PASSWORD") || name.equals("DB_OWNER_PASSWORD")) {
            return Optional.of(secrets.get(name));
          }
          if (name.startsWith("DB_")
              || name.startsWith("entrepot.")
              || DEFAULTS.containsKey(name)) {
            return outside.find(name).or(() -> Optional.ofNullable(DEFAULTS.get(name)));
          }
          return Optional.empty();
        });
  }

  static Ports ports(Variables outside) {
    return new Ports(
        port(outside, "site and API", "TEST_HTTP_PORT", 18080),
        port(outside, "Keycloak", "TEST_KEYCLOAK_PORT", 18180),
        port(outside, "database", "TEST_DB_PORT", 13316),
        port(outside, "management of WildFly", "TEST_MANAGEMENT_PORT", 19990),
        port(outside, "SMTP of the mail catcher", "TEST_SMTP_PORT", 12525),
        port(outside, "page of the mail catcher", "TEST_MAIL_PAGE_PORT", 18025));
  }

  private static Port port(Variables outside, String use, String setting, int otherwise) {
    return new Port(
        use, setting, Integer.parseInt(outside.get(setting, Integer.toString(otherwise))));
  }
}

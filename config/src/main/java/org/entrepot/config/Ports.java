package org.entrepot.config;

import java.util.List;

/** The ports of one running Entrepot. */
public record Ports(
    Port site, Port keycloak, Port database, Port management, Port smtp, Port mailPage) {

  static Ports of(Variables variables) {
    return new Ports(
        variables.port("site and API", "HTTP_PORT", 8080),
        variables.port("Keycloak", "KEYCLOAK_PORT", 8180),
        variables.port("database", "DB_PORT", 3316),
        variables.port("management of WildFly", "MANAGEMENT_PORT", 9990),
        variables.port("SMTP of the mail catcher", "SMTP_PORT", 2525),
        variables.port("page of the mail catcher", "MAIL_PAGE_PORT", 8025));
  }

  List<Port> all() {
    return List.of(site, keycloak, database, management, smtp, mailPage);
  }
}

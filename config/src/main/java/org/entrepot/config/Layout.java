package org.entrepot.config;

import java.nio.file.Path;
import java.util.Locale;

/**
 * Where things lie.
 *
 * @param root the repository
 * @param data what one running Entrepot writes: databases, logs, files, secrets
 * @param runtime the unpacked servers, shared by the run and the tests
 * @param wildfly the unpacked WildFly
 * @param keycloak the unpacked Keycloak
 * @param driver the jar of the MySQL driver that WildFly takes as a module
 * @param archive the EAR
 */
public record Layout(
    Path root, Path data, Path runtime, Path wildfly, Path keycloak, Path driver, Path archive) {

  /**
   * The layout that Maven names in system properties; {@code data} is given relative to the
   * repository's root.
   */
  public static Layout of(Variables variables, String data) {
    Path root = Path.of(variables.require("entrepot.root")).toAbsolutePath().normalize();
    Path runtime = root.resolve(".entrepot/runtime");
    return new Layout(
        root,
        root.resolve(data),
        runtime,
        runtime.resolve("wildfly-" + variables.require("entrepot.wildfly.version")),
        runtime.resolve("keycloak-" + variables.require("entrepot.keycloak.version")),
        runtime.resolve(
            "mysql-connector-j-" + variables.require("entrepot.mysql.version") + ".jar"),
        root.resolve("ear/target/entrepot.ear"));
  }

  Path log(String name) {
    return data.resolve("log").resolve(name.toLowerCase(Locale.ROOT) + ".log");
  }

  /** Where the database keeps its temporary files. */
  Path temporary() {
    return data.resolve("tmp");
  }
}

package org.entrepot.config;

import java.io.File;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * Keycloak with the realm of {@code config/keycloak}; its own database is a file in our data
 * folder.
 */
public final class KeycloakServer {
  private static final Duration LIMIT = Duration.ofMinutes(4);
  private static final List<String> BUILD =
      List.of("build", "--db=dev-file", "--health-enabled=false", "--metrics-enabled=false");

  private final Layout layout;
  private final Port port;
  private final Map<String, String> realmVariables;
  private final Secrets secrets;
  private final Children children;
  private final Progress progress;
  private @Nullable ChildProcess server;

  /**
   * Not started yet.
   *
   * @param realmVariables what stands for the placeholders of the realm file
   */
  KeycloakServer(
      Layout layout,
      Port port,
      Map<String, String> realmVariables,
      Secrets secrets,
      Children children,
      Progress progress) {
    this.layout = layout;
    this.port = port;
    this.realmVariables = new TreeMap<>(realmVariables);
    this.secrets = secrets;
    this.children = children;
    this.progress = progress;
  }

  public String address() {
    return "http://localhost:" + port.number();
  }

  /** The port on which the realm answers. */
  public int port() {
    return port.number();
  }

  public String realm() {
    return address() + "/realms/entrepot";
  }

  /** The password of the user {@code admin}, who may do everything in every realm. */
  public String administratorPassword() {
    return secrets.get("KC_BOOTSTRAP_ADMIN_PASSWORD");
  }

  /**
   * Builds Keycloak once, imports the realm when it is new or changed, starts and waits until the
   * realm answers.
   *
   * @throws StartFailure when that does not come about
   */
  public void start() {
    build();
    List<String> arguments = new ArrayList<>(List.of("start", "--optimized"));
    Marker imported = new Marker(data().resolve("realm"));
    String fingerprint =
        Marker.fingerprint(
            List.of(layout.keycloak().toString(), realmVariables.toString()), realmFiles());
    boolean fresh = !imported.says(fingerprint);
    if (fresh) {
      arguments.add("--import-realm");
      offerRealm();
    }
    progress.say("Keycloak", fresh ? "starting, imports the realm" : "starting");
    ChildProcess started = children.start("Keycloak", command(arguments));
    server = started;
    URI ready = URI.create(realm() + "/.well-known/openid-configuration");
    Readiness.await(started, LIMIT, () -> Readiness.ask(ready).isPresent());
    imported.write(fingerprint);
    progress.say("Keycloak", "ready on " + address());
  }

  /** Ends the server; accounts stay. */
  public void stop() {
    if (server != null) {
      server.stop();
    }
  }

  private Path data() {
    return layout.data().resolve("keycloak");
  }

  private List<Path> realmFiles() {
    Path folder = layout.root().resolve("config/keycloak");
    return List.of(
        folder.resolve("entrepot-realm.json"), folder.resolve("demo/entrepot-users-0.json"));
  }

  private void build() {
    Folders.copy(
        layout.root().resolve("config/keycloak/themes"), layout.keycloak().resolve("themes"));
    Folders.copy(
        layout.root().resolve("config/keycloak/password-blacklists"),
        layout.keycloak().resolve("data/password-blacklists"));
    Marker built = new Marker(layout.keycloak().resolve("built"));
    String fingerprint = Marker.fingerprint(BUILD, List.of());
    if (!built.says(fingerprint)) {
      progress.say("Keycloak", "building (once, some 20 s)");
      boolean windows = File.separatorChar == '\\';
      List<String> command = new ArrayList<>(BUILD);
      command.add(0, layout.keycloak().resolve(windows ? "bin/kc.bat" : "bin/kc.sh").toString());
      children.run("keycloak-build", new ProcessBuilder(command), LIMIT);
      built.write(fingerprint);
    }
  }

  /**
   * Keycloak leaves a realm alone that it knows; a changed one is therefore imported into an empty
   * database.
   */
  private void offerRealm() {
    if (Files.isDirectory(data())) {
      progress.say("Keycloak", "the realm changed: accounts registered here before are gone");
    }
    Folders.delete(data());
    Folders.create(data());
    Path offer = layout.keycloak().resolve("data/import");
    Folders.create(offer);
    for (Path file : realmFiles()) {
      Folders.copy(file, offer.resolve(file.getFileName()));
    }
  }

  private ProcessBuilder command(List<String> arguments) {
    List<String> command =
        new ArrayList<>(
            List.of(
                JavaCommand.executable(),
                "-Xms64m",
                "-Xmx512m",
                "-XX:+UseSerialGC",
                "-XX:TieredStopAtLevel=1",
                "-Dfile.encoding=UTF-8",
                "-Duser.language=en"));
    for (String name : List.of("java.util", "java.util.concurrent", "java.security", "java.lang")) {
      command.add("--add-opens=java.base/" + name + "=ALL-UNNAMED");
    }
    command.addAll(
        List.of(
            "-Dkc.home.dir=" + layout.keycloak(),
            "-Djboss.server.config.dir=" + layout.keycloak().resolve("conf"),
            "-Djava.util.logging.manager=org.jboss.logmanager.LogManager",
            "-Dpicocli.disable.closures=true",
            "-Dquarkus-log-max-startup-records=10000",
            "-Djava.util.concurrent.ForkJoinPool.common.threadFactory="
                + "io.quarkus.bootstrap.forkjoin.QuarkusForkJoinWorkerThreadFactory",
            "-cp",
            layout.keycloak().resolve("lib/quarkus-run.jar").toString(),
            "io.quarkus.bootstrap.runner.QuarkusEntryPoint"));
    command.addAll(arguments);
    ProcessBuilder builder = new ProcessBuilder(command);
    builder.environment().putAll(realmVariables);
    builder.environment().putAll(environment());
    return builder;
  }

  private Map<String, String> environment() {
    return Map.of(
        "KC_HTTP_ENABLED",
        "true",
        "KC_HTTP_HOST",
        "127.0.0.1",
        "KC_HTTP_PORT",
        Integer.toString(port.number()),
        "KC_HOSTNAME",
        address(),
        "KC_CACHE",
        "local",
        "KC_DB_URL",
        "jdbc:h2:file:" + data().resolve("database") + ";NON_KEYWORDS=VALUE",
        "KC_BOOTSTRAP_ADMIN_USERNAME",
        "admin",
        "KC_BOOTSTRAP_ADMIN_PASSWORD",
        administratorPassword());
  }
}

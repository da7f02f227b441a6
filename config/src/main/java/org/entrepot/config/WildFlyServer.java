package org.entrepot.config;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * WildFly with the EAR. The unpacked server is shared and stays as it is but for the driver's
 * module; configuration, deployment, logs and data lie in a base folder of our own, configured once
 * for each change of the CLI scripts.
 */
public final class WildFlyServer {
  private static final Duration CLI_LIMIT = Duration.ofMinutes(2);
  private static final Duration START_LIMIT = Duration.ofMinutes(5);

  private final Layout layout;
  private final Ports ports;
  private final Children children;
  private final Progress progress;
  private @Nullable ChildProcess server;

  WildFlyServer(Layout layout, Ports ports, Children children, Progress progress) {
    this.layout = layout;
    this.ports = ports;
    this.children = children;
    this.progress = progress;
  }

  public String address() {
    return "http://localhost:" + ports.site().number();
  }

  public String management() {
    return "http://localhost:" + ports.management().number();
  }

  /** Brings the configuration up to date with the scripts; quick when it is. */
  void configure() {
    Path scripts = layout.root().resolve("config/wildfly");
    Marker configured = new Marker(base().resolve("configured"));
    String fingerprint =
        Marker.fingerprint(
            List.of(layout.wildfly().toString(), layout.driver().toString()), List.of(scripts));
    if (configured.says(fingerprint)) {
      return;
    }
    progress.say("WildFly", "configuring (once for each change of config/wildfly)");
    configured.remove();
    if (!Files.exists(driverModule().resolve(layout.driver().getFileName()))) {
      Folders.delete(driverModule());
      runScript("wildfly-driver", scripts.resolve("driver.cli"));
    }
    Folders.delete(base().resolve("configuration"));
    Folders.copy(
        layout.wildfly().resolve("standalone/configuration"), base().resolve("configuration"));
    runScript("wildfly-configuration", scripts.resolve("entrepot.cli"));
    configured.write(fingerprint);
  }

  /**
   * Starts the server with the EAR; {@link #awaitReady} waits for it.
   *
   * @param environment what the configuration and the application read
   * @param jvmArguments what the database wants told to Hibernate
   */
  ChildProcess start(Map<String, String> environment, List<String> jvmArguments) {
    deployArchive();
    List<String> command = new ArrayList<>(JavaCommand.modular(layout.wildfly()));
    command.addAll(1, List.of("-Xms256m", "-Xmx1024m", "-Djava.net.preferIPv4Stack=true"));
    command.addAll(1, jvmArguments);
    command.addAll(
        List.of(
            "org.jboss.as.standalone",
            "-Djboss.home.dir=" + layout.wildfly(),
            "-Djboss.server.base.dir=" + base()));
    ProcessBuilder builder = new ProcessBuilder(command);
    builder.environment().putAll(environment);
    progress.say("WildFly", "starting with " + layout.archive().getFileName());
    ChildProcess started = children.start("WildFly", builder);
    server = started;
    return started;
  }

  /**
   * Waits until all that stands in the EAR is ready, the demo world included when it is loaded.
   *
   * @throws StartFailure when the server ends, the EAR does not deploy, or it takes longer than 5
   *     minutes
   */
  void awaitReady(ChildProcess started) {
    Readiness.await(
        started,
        START_LIMIT,
        () -> {
          failIfNotDeployable();
          return Files.exists(deployment(".deployed")) && isReady();
        });
    if (Readiness.ask(health()).orElse("").contains("\"demo\":\"FAILED\"")) {
      progress.say("WildFly", "could not complete the demo world: its log says why");
    }
    progress.say("WildFly", "ready on " + address());
  }

  private URI health() {
    return URI.create(address() + "/api/v1/health");
  }

  /** Whether the server is up, its database answers and the demo world stands. */
  public boolean isReady() {
    return Readiness.ask(URI.create(management() + "/health/ready")).isPresent()
        && Readiness.ask(health()).isPresent();
  }

  /** What the server has said since the first start of this run. */
  public Path log() {
    return layout.log("wildfly");
  }

  /** Ends the server cleanly. */
  public void stop() {
    if (server != null) {
      server.stop();
    }
  }

  /** Ends the server as a power cut would. */
  public void kill() {
    if (server != null) {
      server.kill();
    }
  }

  /** The id of the running process. */
  public long processId() {
    return Objects.requireNonNull(server, "not started").process().pid();
  }

  private Path base() {
    return layout.data().resolve("wildfly");
  }

  private Path driverModule() {
    return layout.wildfly().resolve("modules/com/mysql/main");
  }

  private Path deployment(String suffix) {
    return base().resolve("deployments/entrepot.ear" + suffix);
  }

  private void runScript(String name, Path script) {
    List<String> command = new ArrayList<>(JavaCommand.modular(layout.wildfly()));
    command.addAll(
        1,
        List.of(
            "-Djboss.server.base.dir=" + base(),
            "-Dmysql.driver=" + layout.driver(),
            "-Djboss.cli.log.level=WARN"));
    command.addAll(List.of("org.jboss.as.cli", "--file=" + script));
    if (name.endsWith("driver")) {
      command.add("--resolve-parameter-values");
    }
    ProcessBuilder builder = new ProcessBuilder(command);
    builder.environment().put("JBOSS_HOME", layout.wildfly().toString());
    children.run(name, builder, CLI_LIMIT);
  }

  /** The scanner deploys what it finds; content of earlier runs would only fill the disk. */
  private void deployArchive() {
    if (!Files.exists(layout.archive())) {
      throw StartFailure.of("%s is missing: build it with ./mvnw package", layout.archive());
    }
    Folders.delete(base().resolve("deployments"));
    Folders.delete(base().resolve("data/content"));
    Folders.delete(base().resolve("tmp"));
    Folders.create(base().resolve("deployments"));
    try {
      Files.copy(layout.archive(), deployment(""), StandardCopyOption.REPLACE_EXISTING);
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }

  private void failIfNotDeployable() {
    Path failed = deployment(".failed");
    if (Files.exists(failed)) {
      try {
        throw StartFailure.of(
            "The EAR does not deploy; %s says:%n%s", log(), Files.readString(failed).strip());
      } catch (IOException failure) {
        throw new UncheckedIOException(failure);
      }
    }
  }
}

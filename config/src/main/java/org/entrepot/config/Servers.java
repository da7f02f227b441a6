package org.entrepot.config;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;

/** All servers of one Entrepot, as the run and the integration tests start them. */
public final class Servers {
  private final Layout layout;
  private final Ports ports;
  private final Variables variables;
  private final Progress progress;
  private final Secrets secrets;
  private final ProcessFile processFile;
  private final Children children;
  private final MailCatcher mail;
  private final KeycloakServer keycloak;
  private final WildFlyServer wildfly;
  private final Optional<EmbeddedDatabase> embedded;
  private final Database database;

  public Servers(Layout layout, Ports ports, Variables variables, Progress progress) {
    Quiet.libraries();
    this.layout = layout;
    this.ports = ports;
    this.variables = variables;
    this.progress = progress;
    this.secrets = new Secrets(layout.data().resolve("secrets"), variables);
    this.processFile = new ProcessFile(layout.data().resolve("processes"));
    this.children = new Children(layout, processFile);
    this.mail = new MailCatcher(ports.smtp(), ports.mailPage(), 500);
    this.wildfly = new WildFlyServer(layout, ports, children, progress);
    this.keycloak =
        new KeycloakServer(layout, ports.keycloak(), realmVariables(), secrets, children, progress);
    this.embedded =
        variables.find("DB_URL").isPresent()
            ? Optional.empty()
            : Optional.of(
                new EmbeddedDatabase(layout, ports.database(), secrets, children, progress));
    this.database =
        embedded.map(EmbeddedDatabase::database).orElseGet(() -> Database.of(variables));
  }

  public MailCatcher mail() {
    return mail;
  }

  public KeycloakServer keycloak() {
    return keycloak;
  }

  public WildFlyServer wildfly() {
    return wildfly;
  }

  /** The schema in use, embedded or given by DB_URL. */
  public Database database() {
    return database;
  }

  /** The folder of the uploads and documents. */
  public Path files() {
    return Path.of(variables.get("FILES_DIR", layout.data().resolve("files").toString()));
  }

  /** The file of the key that signs the audit's checkpoints. */
  public Path auditKey() {
    return secrets.auditKey();
  }

  /** The database server when it is ours. */
  public Optional<EmbeddedDatabase> embedded() {
    return embedded;
  }

  /** Completes with the first server that ended although nobody asked it to. */
  public CompletableFuture<ChildProcess> firstDead() {
    return children.firstDead();
  }

  /** Whether everything ends, so that what fails now is no news. */
  public boolean isStopping() {
    return children.isClosed();
  }

  /**
   * Ends what an earlier, killed run left behind and looks whether the ports are free.
   *
   * @throws StartFailure when it still runs, or naming the setting of a taken port
   */
  public void prepare() {
    List<String> orphans = processFile.claim();
    if (!orphans.isEmpty()) {
      progress.say(
          "launcher", "ended what an earlier run left behind: " + String.join(", ", orphans));
    }
    ports.all().stream()
        .filter(port -> !port.equals(ports.database()) || embedded.isPresent())
        .forEach(Port::requireFree);
  }

  /** Mail, and the database with its server where it is ours; not migrated. */
  public void startDatabase() {
    mail.start(progress);
    embedded.ifPresent(EmbeddedDatabase::start);
  }

  /**
   * Migrates, starts Keycloak and WildFly side by side and waits until all are ready.
   *
   * @throws StartFailure when one of them is not
   */
  public void startApplication() {
    CompletableFuture<Void> identity = CompletableFuture.runAsync(keycloak::start);
    wildfly.configure();
    progress.say("database", Migrator.migrate(database));
    ChildProcess server = wildfly.start(environment(), database.jvmArguments());
    try {
      identity.join();
    } catch (CompletionException failure) {
      if (failure.getCause() instanceof StartFailure known) {
        throw known;
      }
      throw failure;
    }
    wildfly.awaitReady(server);
  }

  /** Starts WildFly alone, after it was stopped, and waits until it is ready. */
  public void startWildFly() {
    wildfly.awaitReady(wildfly.start(environment(), database.jvmArguments()));
  }

  /** Ends all in reverse order; may be called more than once. */
  public void stop() {
    children.stop(progress);
    mail.stop();
  }

  private Map<String, String> realmVariables() {
    Map<String, String> values = new TreeMap<>(Relaxations.of(layout));
    values.put("SITE_URL", variables.get("SITE_URL", wildfly.address()));
    values.put("SMTP_HOST", variables.get("SMTP_HOST", "localhost"));
    values.put("SMTP_PORT", Integer.toString(ports.smtp().number()));
    values.put("KEYCLOAK_SITE_SECRET", variables.get("KEYCLOAK_SITE_SECRET", "entrepot-site-demo"));
    values.put(
        "KEYCLOAK_ADMIN_SECRET", variables.get("KEYCLOAK_ADMIN_SECRET", "entrepot-admin-demo"));
    return values;
  }

  /** On one machine a few demo users stand for everybody, so hardly anything is limited. */
  private Map<String, String> environment() {
    Map<String, String> values = new TreeMap<>(realmVariables());
    values.put("HTTP_PORT", Integer.toString(ports.site().number()));
    values.put("MANAGEMENT_PORT", Integer.toString(ports.management().number()));
    values.put("DB_URL", database.url());
    values.put("DB_USER", database.application().user());
    values.put("DB_PASSWORD", database.application().password());
    values.put("KEYCLOAK_URL", variables.get("KEYCLOAK_URL", keycloak.realm()));
    values.put("FILES_DIR", files().toString());
    values.put("AUDIT_KEY_FILE", secrets.auditKey().toString());
    values.put("ENTREPOT_DEMO", variables.get("ENTREPOT_DEMO", "true"));
    for (String limit : List.of("SEARCH", "REGISTRATION", "SUBMISSION", "UPLOAD")) {
      values.put("LIMIT_" + limit, variables.get("LIMIT_" + limit, "0"));
    }
    values.put("LIMIT_INVITATION", variables.get("LIMIT_INVITATION", "60/h"));
    return values;
  }
}

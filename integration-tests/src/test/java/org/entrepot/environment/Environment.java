package org.entrepot.environment;

import static java.util.stream.Collectors.joining;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.entrepot.config.Accounts;
import org.entrepot.config.CaughtMail;
import org.entrepot.config.Database;
import org.entrepot.config.Layout;
import org.entrepot.config.Progress;
import org.entrepot.config.Secrets;
import org.entrepot.config.Servers;
import org.entrepot.config.StartFailure;
import org.entrepot.config.Variables;

/**
 * The one running Entrepot of a test run: its addresses, its database, the mails it sent, and the
 * switches for the tests of faults. The schema is empty at the start of each run.
 *
 * <p>With {@code DB_URL} the tests run on that server instead of the embedded one; schema and users
 * are made there by {@code DB_ROOT_URL}, {@code DB_ROOT_USER} and {@code DB_ROOT_PASSWORD}. {@code
 * ENTREPOT_DEMO=false} leaves the demo world out, {@code TEST_HTTP_PORT} and its like change ports.
 */
public final class Environment {
  private static Optional<Environment> current = Optional.empty();

  private final Servers servers;

  private Environment(Servers servers) {
    this.servers = servers;
  }

  /** The running one; only tests with {@link OnEntrepot} have it. */
  public static synchronized Environment current() {
    return current.orElseThrow(
        () -> new IllegalStateException("No Entrepot runs: annotate the test with @OnEntrepot"));
  }

  static synchronized void start() {
    Variables outside = Variables.ofProcess();
    Layout layout = Layout.of(outside, ".entrepot/test");
    Secrets secrets = new Secrets(layout.data().resolve("secrets"), outside);
    Variables variables = TestVariables.of(outside, secrets);
    Progress progress = new Progress(System.out);
    Servers servers = new Servers(layout, TestVariables.ports(outside), variables, progress);
    servers.prepare();
    Runtime.getRuntime().addShutdownHook(new Thread(servers::stop, "stop"));
    servers.startDatabase();
    if (servers.embedded().isEmpty()) {
      createAccounts(servers.database(), variables);
    }
    emptySchema(servers.database());
    servers.startApplication();
    current = Optional.of(new Environment(servers));
  }

  static synchronized void stop() {
    current.ifPresent(environment -> environment.servers.stop());
    current = Optional.empty();
  }

  /** The address of the pages, without a slash at the end. */
  public String site() {
    return servers.wildfly().address();
  }

  /** The address of the API, {@code …/api/v1}. */
  public String api() {
    return site() + "/api/v1";
  }

  /** The address of WildFly's management port: {@code /health}, {@code /metrics}. */
  public String management() {
    return servers.wildfly().management();
  }

  /** The address of Keycloak's realm. */
  public String realm() {
    return servers.keycloak().realm();
  }

  /** The address of Keycloak itself. */
  public String keycloak() {
    return servers.keycloak().address();
  }

  /** The password of Keycloak's user {@code admin}. */
  public String administratorPassword() {
    return servers.keycloak().administratorPassword();
  }

  /** The address of the schema for JDBC. */
  public String databaseUrl() {
    return servers.database().url();
  }

  /** The key that signs the audit's checkpoints. */
  public Path auditKey() {
    return servers.auditKey();
  }

  /** What the server's log says from the first mention of these words on, without the frames. */
  public String serverLog(String words) {
    try (Stream<String> lines = Files.lines(servers.wildfly().log())) {
      return lines
          .dropWhile(line -> !line.contains(words))
          .filter(line -> !line.startsWith("\tat "))
          .limit(40)
          .collect(joining("\n"));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The application's user of the database. */
  public Database.Account application() {
    return servers.database().application();
  }

  /** A connection with the rights of the application. */
  public Connection asApplication() throws SQLException {
    return connect(servers.database(), servers.database().application());
  }

  /** A connection with the rights of the schema's owner. */
  public Connection asOwner() throws SQLException {
    return connect(servers.database(), servers.database().owner());
  }

  /** The mails sent so far, newest first, one for each recipient. */
  public List<CaughtMail> mails() {
    return servers.mail().mails();
  }

  /** The mails to that address, newest first. */
  public List<CaughtMail> mailsTo(String recipient) {
    return mails().stream().filter(mail -> mail.recipient().equalsIgnoreCase(recipient)).toList();
  }

  /** Takes the database away; only the embedded one can be. */
  public void stopDatabase() {
    servers.embedded().orElseThrow(Environment::notOurs).stop();
  }

  /** Takes the database away as a power cut would. */
  public void killDatabase() {
    servers.embedded().orElseThrow(Environment::notOurs).kill();
  }

  public void startDatabase() {
    servers.embedded().orElseThrow(Environment::notOurs).start();
  }

  /** Whether the database can be taken away, which one given by DB_URL cannot. */
  public boolean ownsDatabase() {
    return servers.embedded().isPresent();
  }

  public void stopKeycloak() {
    servers.keycloak().stop();
  }

  public void startKeycloak() {
    servers.keycloak().start();
  }

  /** The port of Keycloak, free while it is stopped. */
  public int keycloakPort() {
    return servers.keycloak().port();
  }

  /** Takes the mail relay away; what it has caught stays. */
  public void stopMail() {
    servers.mail().hangUp();
  }

  public void startMail() {
    servers.mail().listenAgain();
  }

  /** The port of the mail relay, free while it is stopped. */
  public int mailPort() {
    return servers.mail().port();
  }

  /** The folder where the server keeps uploads and documents. */
  public Path files() {
    return servers.files();
  }

  /** The id of WildFly's process. */
  public long serverProcess() {
    return servers.wildfly().processId();
  }

  /** Takes WildFly away as a power cut would. */
  public void killServer() {
    servers.wildfly().kill();
  }

  /** Starts WildFly again with the EAR and waits until it is ready. */
  public void startServer() {
    servers.startWildFly();
  }

  private static IllegalStateException notOurs() {
    return new IllegalStateException("The database is given by DB_URL and not ours to stop");
  }

  private static Connection connect(Database database, Database.Account account)
      throws SQLException {
    return database.dataSource(account).getConnection();
  }

  private static void createAccounts(Database database, Variables variables) {
    String url = variables.require("DB_ROOT_URL");
    String user = variables.get("DB_ROOT_USER", "root");
    String password = variables.get("DB_ROOT_PASSWORD", "");
    try (Connection root = DriverManager.getConnection(url, user, password);
        Statement statement = root.createStatement()) {
      for (String sql : Accounts.statements(database)) {
        statement.execute(sql);
      }
    } catch (SQLException failure) {
      throw new StartFailure("Schema and users cannot be made at " + url, failure);
    }
  }

  /** Table grants stay behind when a schema is dropped; the migrator sets them anew. */
  private static void emptySchema(Database database) {
    String schema = "`" + database.schema() + "`";
    try (Connection owner = connect(database, database.owner());
        Statement statement = owner.createStatement()) {
      statement.execute("drop database " + schema);
      statement.execute("create database " + schema + " character set utf8mb4 collate utf8mb4_bin");
    } catch (SQLException failure) {
      throw new StartFailure("The schema cannot be emptied", failure);
    }
  }
}

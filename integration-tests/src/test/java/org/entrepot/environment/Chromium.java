package org.entrepot.environment;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Playwright;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * Finds Chromium or Chrome on this machine: by {@code CHROMIUM}, on the path, in the usual places.
 * On Debian as root it installs it. Without a browser the browser tests fail and say what to run:
 * they are never skipped.
 */
public final class Chromium {
  private static final List<String> NAMES =
      List.of(
          "chromium",
          "chromium-browser",
          "google-chrome",
          "google-chrome-stable",
          "chrome.exe",
          "msedge.exe");
  private static final List<String> PLACES =
      List.of(
          "/usr/bin/chromium",
          "/snap/bin/chromium",
          "/opt/google/chrome/chrome",
          "/Applications/Chromium.app/Contents/MacOS/Chromium",
          "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
          "C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe",
          "C:\\Program Files (x86)\\Google\\Chrome\\Application\\chrome.exe",
          "C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe");
  private static final List<String> FLAGS =
      List.of(
          "--no-sandbox",
          "--disable-gpu",
          "--disable-quic",
          "--no-first-run",
          "--disable-background-networking",
          "--disable-component-update",
          "--disable-sync");

  private final Map<String, String> environment;
  private final Predicate<Path> executable;

  Chromium(Map<String, String> environment, Predicate<Path> executable) {
    this.environment = environment;
    this.executable = executable;
  }

  /** A playwright that downloads no browser of its own. */
  public static Playwright playwright() {
    return Playwright.create(
        new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
  }

  /** Starts a headless browser with a fresh profile. */
  public static Browser launch(Playwright playwright) {
    Path path = new Chromium(System.getenv(), Files::isExecutable).findOrInstall();
    return playwright
        .chromium()
        .launch(
            new BrowserType.LaunchOptions()
                .setExecutablePath(path)
                .setHeadless(true)
                .setArgs(FLAGS));
  }

  /**
   * The browser, installed when that is possible.
   *
   * @throws IllegalStateException with the command to run when there is none and none can be
   *     installed
   */
  Path findOrInstall() {
    return find()
        .or(this::installAndFind)
        .orElseThrow(
            () ->
                new IllegalStateException(
                    "The browser tests need Chromium or Chrome. Run: "
                        + command()
                        + " - or name an installed one: CHROMIUM=/path/to/chrome ./mvnw verify"));
  }

  Optional<Path> find() {
    String named = environment.get("CHROMIUM");
    if (named != null) {
      return Optional.of(Path.of(named)).filter(executable);
    }
    String path = environment.getOrDefault("PATH", "");
    Stream<Path> onPath =
        Stream.of(path.split(java.io.File.pathSeparator))
            .filter(folder -> !folder.isBlank())
            .flatMap(folder -> NAMES.stream().map(name -> Path.of(folder, name)));
    return Stream.concat(onPath, PLACES.stream().map(Path::of)).filter(executable).findFirst();
  }

  private Optional<Path> installAndFind() {
    boolean root = System.getProperty("user.name", "").equals("root");
    if (!root || !executable.test(Path.of("/usr/bin/apt-get"))) {
      return Optional.empty();
    }
    System.out.println("Installing Chromium: apt-get install chromium (once, a minute or two)");
    run("apt-get", "-q", "update");
    run("apt-get", "-q", "-y", "--no-install-recommends", "install", "chromium");
    return find();
  }

  private static void run(String... command) {
    try {
      ProcessBuilder builder = new ProcessBuilder(command).inheritIO();
      builder.environment().put("DEBIAN_FRONTEND", "noninteractive");
      Process process = builder.start();
      if (!process.waitFor(10, TimeUnit.MINUTES)) {
        process.destroyForcibly();
      }
    } catch (IOException failure) {
      System.out.println(String.join(" ", command) + ": " + failure.getMessage());
    } catch (InterruptedException interrupted) {
      Thread.currentThread().interrupt();
    }
  }

  private static String command() {
    String system = System.getProperty("os.name", "").toLowerCase(java.util.Locale.ROOT);
    if (system.contains("mac")) {
      return "brew install --cask chromium";
    }
    if (system.contains("windows")) {
      return "winget install Google.Chrome";
    }
    return "sudo apt-get install -y chromium";
  }
}

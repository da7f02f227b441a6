package org.entrepot.speed;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.entrepot.environment.Environment;

/** The CPU that the server's process has used, by its own metrics. */
final class ServerCpu {

  private static final Pattern SECONDS =
      Pattern.compile("(?m)^base_cpu_processCpuTime_seconds(?:\\{[^}]*})? (\\S+)$");
  private static final HttpClient CLIENT = HttpClient.newHttpClient();

  private ServerCpu() {}

  /** Since the server started. */
  static double seconds() throws IOException, InterruptedException {
    URI address = URI.create(Environment.current().management() + "/metrics");
    String metrics =
        CLIENT.send(HttpRequest.newBuilder(address).build(), BodyHandlers.ofString()).body();
    Matcher seconds = SECONDS.matcher(metrics);
    assertThat(seconds.find()).as(metrics).isTrue();
    return Double.parseDouble(seconds.group(1));
  }
}

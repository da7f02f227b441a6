package org.entrepot.search;

import java.io.IOException;
import java.net.ServerSocket;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Set;
import org.codelibs.opensearch.runner.OpenSearchRunner;
import org.entrepot.platform.settings.SearchSettings;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;

/** The contract on a real OpenSearch node, started from its Maven artifact. */
class OpenSearchTest extends SearchContract {

  @TempDir private static Path folder;

  private static OpenSearchRunner cluster;
  private static Indexes indexes;

  @BeforeAll
  static void start() throws IOException {
    int port = freePort();
    int transport = freePort();
    cluster = new OpenSearchRunner();
    cluster
        .onBuild(
            (number, settings) -> {
              settings.put("http.port", port);
              settings.put("transport.port", transport);
              settings.put("cluster.routing.allocation.disk.threshold_enabled", false);
            })
        .build(OpenSearchRunner.newConfigs().basePath(folder.toString()).numOfNode(1));
    indexes =
        Indexes.open(
            new SearchSettings(
                folder, Set.of("http://localhost:" + port), "", "", Duration.ofSeconds(20)));
  }

  @AfterAll
  static void stop() throws IOException {
    indexes.close();
    cluster.close();
  }

  @Override
  Indexes indexes() {
    return indexes;
  }

  private static int freePort() throws IOException {
    try (ServerSocket socket = new ServerSocket(0)) {
      return socket.getLocalPort();
    }
  }
}

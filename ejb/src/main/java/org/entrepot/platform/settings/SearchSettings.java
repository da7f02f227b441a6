package org.entrepot.platform.settings;

import java.nio.file.Path;
import java.time.Duration;
import java.util.Set;

/**
 * What an installation may set about the search.
 *
 * @param directory {@code SEARCH_DIR}: a folder of this node's own for its index; the server's data
 *     folder unless set
 * @param hosts {@code SEARCH_HOSTS}: addresses of an OpenSearch or Elasticsearch cluster that keeps
 *     the index for all nodes instead, with commas between
 * @param user {@code SEARCH_USER}: by whom it is asked, if it asks for that
 * @param password {@code SEARCH_PASSWORD}: the user's
 * @param patience {@code SEARCH_TIMEOUT_MILLIS}: how long one search may take
 */
public record SearchSettings(
    Path directory, Set<String> hosts, String user, String password, Duration patience) {

  /** Whether all nodes share one index. */
  public boolean isShared() {
    return !hosts.isEmpty();
  }

  /** Says nothing of the password. */
  @Override
  public String toString() {
    return isShared() ? hosts.toString() : directory.toString();
  }

  static SearchSettings from(SettingsReader reader) {
    String data = System.getProperty("jboss.server.data.dir", System.getProperty("java.io.tmpdir"));
    return new SearchSettings(
        Path.of(reader.text("SEARCH_DIR", data + "/entrepot-search")),
        reader.list("SEARCH_HOSTS"),
        reader.text("SEARCH_USER", ""),
        reader.text("SEARCH_PASSWORD", ""),
        Duration.ofMillis(reader.number("SEARCH_TIMEOUT_MILLIS", 2000)));
  }
}

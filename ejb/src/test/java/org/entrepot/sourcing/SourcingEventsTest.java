package org.entrepot.sourcing;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.entrepot.platform.text.Messages;
import org.junit.jupiter.api.Test;

class SourcingEventsTest {

  private static final Path SOURCES = Path.of("src/main/java/org/entrepot/sourcing");
  private static final Pattern TYPE = Pattern.compile("\"((?:rfq|quotation)\\.[a-z_]+)\"");

  @Test
  void every_event_has_the_texts_of_its_notice() throws IOException {
    Set<String> types = new TreeSet<>();
    for (String source : List.of("Requests", "Sourcing", "SourcingEvents")) {
      String text = Files.readString(SOURCES.resolve(source + ".java"));
      TYPE.matcher(text).results().forEach(found -> types.add(found.group(1)));
    }
    types.removeAll(Set.of(Requests.DEADLINE, Sourcing.VALIDITY));
    assertThat(types).contains("rfq.published", "quotation.submitted", "quotation.expiring");
    assertThat(types)
        .allSatisfy(
            type -> {
              assertThat(Messages.has("notice." + type + ".subject")).isTrue();
              assertThat(Messages.has("notice." + type + ".body")).isTrue();
            });
  }
}

package org.entrepot.site.overview;

import java.time.Instant;
import org.entrepot.platform.desk.Work;
import org.entrepot.site.platform.Text;
import org.jspecify.annotations.Nullable;

/**
 * A card of the desk in the visitor's language.
 *
 * @param due until when, null where no clock runs
 */
public record WorkCard(String title, String hint, @Nullable Instant due, String href) {

  static WorkCard of(Work work, Text text) {
    return new WorkCard(
        text.of("work." + work.kind() + ".title", "count", work.count()),
        text.of("work." + work.kind() + ".hint", "count", work.count()),
        work.due(),
        work.path());
  }
}

package org.entrepot.fuzz;

import jakarta.json.JsonException;
import jakarta.json.bind.JsonbException;
import java.time.Duration;
import java.time.Instant;
import org.entrepot.platform.error.Refusal;
import org.entrepot.platform.value.InvalidValue;

/** Something that takes a text from outside. */
@FunctionalInterface
interface Reader {

  /** Far above what any text takes, so that a busy machine is no finding. */
  Duration LONGEST = Duration.ofSeconds(10);

  void read(String text);

  /** Lets it read; a refusal of the house is an answer, everything else passes on as a finding. */
  default void tryOn(String text) {
    Instant start = Instant.now();
    try {
      read(text);
    } catch (InvalidValue | Refusal refused) {
      requireText(refused);
    } catch (JsonbException | JsonException unreadable) {
      // The edge answers 400, or 422 where a field is to blame.
    }
    Duration took = Duration.between(start, Instant.now());
    if (took.compareTo(LONGEST) > 0) {
      throw new IllegalStateException("Took " + took + " for " + text.length() + " characters");
    }
  }

  private static void requireText(RuntimeException refused) {
    String code = refused instanceof InvalidValue value ? value.code() : ((Refusal) refused).code();
    if (code.isBlank()) {
      throw new IllegalStateException("A refusal without a code", refused);
    }
  }
}

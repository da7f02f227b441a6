package org.entrepot.notification;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.entrepot.platform.access.Command;

/**
 * Tells people of an event.
 *
 * @param eventId the event's id; one person is told of it once
 * @param type such as {@code quotation.submitted}; {@code notice.<type>.subject} and {@code .body}
 *     are its words
 * @param object the number of the object it happened to
 * @param facts what the words name
 */
public record TellReaders(
    long eventId,
    String type,
    String object,
    Map<String, String> facts,
    Instant at,
    List<Reader> readers)
    implements Command {

  public TellReaders {
    facts = Map.copyOf(facts);
    readers = List.copyOf(readers);
  }
}

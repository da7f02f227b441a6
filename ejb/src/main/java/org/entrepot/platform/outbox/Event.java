package org.entrepot.platform.outbox;

import java.util.List;
import java.util.Map;
import org.entrepot.platform.value.CompanyId;

/**
 * Something that happened, told in the past tense.
 *
 * @param type such as {@code quotation.submitted}; the message keys of its notice start with it
 * @param object the number of the object it happened to; events of one object are handled in order
 * @param facts what a notice names, short texts by name
 * @param audience the companies that are told
 */
public record Event(
    String type, String object, Map<String, String> facts, List<CompanyId> audience) {

  /** The version of every event's shape so far. */
  public static final int VERSION = 1;

  public Event {
    facts = Map.copyOf(facts);
    audience = List.copyOf(audience);
  }
}

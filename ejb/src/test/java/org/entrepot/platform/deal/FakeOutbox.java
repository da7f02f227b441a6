package org.entrepot.platform.deal;

import java.util.ArrayList;
import java.util.List;
import org.entrepot.platform.outbox.Event;
import org.entrepot.platform.outbox.Outbox;

/** Holds what was told. */
public final class FakeOutbox extends Outbox {

  private final List<Event> events = new ArrayList<>();

  @Override
  public void publish(Event event) {
    events.add(event);
  }

  public List<String> types() {
    return events.stream().map(Event::type).toList();
  }

  public List<Event> events() {
    return List.copyOf(events);
  }
}

package org.entrepot.process;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.entrepot.directory.People;
import org.entrepot.directory.Recipient;
import org.entrepot.notification.Notifications;
import org.entrepot.notification.Reader;
import org.entrepot.notification.TellReaders;
import org.entrepot.platform.access.Caller;
import org.entrepot.platform.outbox.Event;
import org.entrepot.platform.outbox.EventConsumer;
import org.entrepot.platform.outbox.HappenedEvent;
import org.entrepot.platform.text.Messages;
import org.entrepot.platform.time.TradeClock;
import org.entrepot.platform.timer.Alarms;

/**
 * Tells the people of an event's companies. The notices are written with the event's tick; each
 * mail waits on an alarm of its own, so that a relay that is away holds up no notice.
 */
@ApplicationScoped
public class TellParties implements EventConsumer {

  /** Older news is not sent by mail: it stands in the site. */
  static final Duration NEWS = Duration.ofDays(3);

  /** The fact that names the person whom an event is about, where there is one. */
  private static final String PERSON = "person";

  @Inject private People people;
  @Inject private Notifications notifications;
  @Inject private Alarms alarms;
  @Inject private TradeClock clock;

  @Override
  public String name() {
    return "notification";
  }

  @Override
  public void handle(HappenedEvent happened) {
    Event event = happened.event();
    if (event.audience().isEmpty() || !Messages.has("notice." + event.type() + ".subject")) {
      return;
    }
    Caller exchange = Caller.exchange();
    List<Reader> readers = readers(event, people.recipients(exchange, event.audience()));
    List<String> notices =
        notifications.record(
            exchange,
            new TellReaders(
                happened.id(),
                event.type(),
                event.object(),
                event.facts(),
                happened.at(),
                readers));
    Instant now = clock.now();
    if (isNews(happened.at(), now)) {
      notices.forEach(notice -> alarms.set(MailNotice.KIND, notice, now));
    }
  }

  static boolean isNews(Instant at, Instant now) {
    return at.isAfter(now.minus(NEWS));
  }

  /** Those whose role it concerns, and the person whom it is about. */
  static List<Reader> readers(Event event, List<Recipient> recipients) {
    String about = event.facts().getOrDefault(PERSON, "");
    return recipients.stream()
        .filter(
            recipient ->
                Concern.of(event.type()).contains(recipient.role())
                    || recipient.subject().equals(about))
        .map(recipient -> new Reader(recipient.subject(), recipient.company()))
        .toList();
  }
}

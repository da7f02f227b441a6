package org.entrepot.process;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.entrepot.directory.Contact;
import org.entrepot.directory.People;
import org.entrepot.notification.Notifications;
import org.entrepot.platform.access.Caller;
import org.entrepot.platform.mail.Mailer;
import org.entrepot.platform.time.TradeClock;
import org.entrepot.platform.timer.AlarmHandler;

/**
 * Sends a notice by mail in the reader's language. A mail that the relay does not take is tried
 * again until it is no news any more.
 */
@ApplicationScoped
public class MailNotice implements AlarmHandler {

  static final String KIND = "notification.mail";

  @Inject private Notifications notifications;
  @Inject private People people;
  @Inject private Mailer mailer;
  @Inject private TradeClock clock;

  @Override
  public String kind() {
    return KIND;
  }

  @Override
  public void ring(String notice) {
    notifications
        .reader(Caller.exchange(), notice)
        .flatMap(reader -> people.contact(Caller.exchange(), reader))
        .filter(contact -> !contact.email().isBlank())
        .ifPresent(contact -> send(notice, contact));
  }

  private void send(String notice, Contact contact) {
    notifications
        .mail(Caller.exchange(), notice, contact.language())
        .filter(mail -> TellParties.isNews(mail.at(), clock.now()))
        .ifPresent(mail -> mailer.send(contact.email(), mail.subject(), mail.text()));
  }
}

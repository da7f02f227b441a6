package org.entrepot.platform.mail;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.Transport;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import java.nio.charset.StandardCharsets;
import org.eclipse.microprofile.faulttolerance.CircuitBreaker;
import org.entrepot.platform.settings.Settings;

/**
 * Sends plain mails through the server's mail session; a failure is an exception, so that it is
 * retried.
 */
@ApplicationScoped
public class Mailer {

  private static final long PAUSE_MILLIS = 30_000;

  @Resource(lookup = "java:jboss/mail/Entrepot")
  private Session session;

  @Inject private Settings settings;

  /** The relay did not take a mail. */
  public static class NotSent extends RuntimeException {
    private static final long serialVersionUID = 1L;

    NotSent(MessagingException cause) {
      super("a mail was not sent: " + cause.getMessage(), cause);
    }
  }

  /** A relay that fails most of the time is left alone for half a minute; mails wait meanwhile. */
  @CircuitBreaker(
      requestVolumeThreshold = 10,
      failureRatio = 0.8,
      delay = PAUSE_MILLIS,
      failOn = NotSent.class)
  public void send(String to, String subject, String text) {
    try {
      MimeMessage mail = new MimeMessage(session);
      mail.setFrom(new InternetAddress(settings.mailFrom()));
      mail.setRecipient(Message.RecipientType.TO, new InternetAddress(to, true));
      mail.setSubject(subject, StandardCharsets.UTF_8.name());
      mail.setText(text, StandardCharsets.UTF_8.name());
      Transport.send(mail);
    } catch (MessagingException e) {
      throw new NotSent(e);
    }
  }
}

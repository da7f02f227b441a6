package org.entrepot.process;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.Locale;
import java.util.Map;
import org.entrepot.directory.InvitationLetter;
import org.entrepot.directory.Inviting;
import org.entrepot.platform.access.Caller;
import org.entrepot.platform.mail.Mailer;
import org.entrepot.platform.settings.Settings;
import org.entrepot.platform.text.Messages;
import org.entrepot.platform.timer.AlarmHandler;

/**
 * Mails an invitation in the inviter's language. The token is drawn in the transaction of the mail:
 * one that the relay does not take rolls the token back, and the next try draws another.
 */
@ApplicationScoped
public class SendInvitation implements AlarmHandler {

  private static final String WORDS = "directory.invitation.mail.";

  @Inject private Inviting inviting;
  @Inject private Mailer mailer;
  @Inject private Settings settings;

  @Override
  public String kind() {
    return Inviting.LETTER;
  }

  @Override
  public void ring(String invitation) {
    inviting.letter(Caller.exchange(), invitation).ifPresent(this::send);
  }

  private void send(InvitationLetter letter) {
    Locale language = Messages.shipped(letter.language());
    Map<String, String> words = words(letter, language, settings.siteUrl());
    mailer.send(
        letter.email(),
        Messages.text(WORDS + "subject", language, words),
        Messages.text(WORDS + "text", language, words));
  }

  static Map<String, String> words(InvitationLetter letter, Locale language, String site) {
    return Map.of(
        "inviter", oneLine(letter.inviter()),
        "company", oneLine(letter.company()),
        "role", letter.role().name(),
        "link", site + "/invitation/" + letter.token(),
        "day",
            DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG)
                .withLocale(language)
                .format(letter.lastDay()));
  }

  /** A name comes from people: in a subject, a line break would begin another header. */
  private static String oneLine(String name) {
    return name.replaceAll("[\\p{Cntrl}\\s]+", " ").strip();
  }
}

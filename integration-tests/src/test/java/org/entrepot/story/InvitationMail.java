package org.entrepot.story;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.entrepot.config.CaughtMail;
import org.entrepot.environment.Environment;

/**
 * The mail of an invitation as it arrived.
 *
 * @param link the address that it asks to open
 * @param token what the link ends with
 */
public record InvitationMail(String subject, String text, String link, String token) {

  private static final Pattern LINK = Pattern.compile("http\\S+/invitation/([A-Za-z0-9_-]{43})\\s");

  /**
   * Does what sends an invitation and waits for its mail to that address.
   *
   * @param company the name of the company, which the mail gives
   */
  public static InvitationMail after(Runnable sending, String address, String company) {
    return after(sending, List.of(address), company).get(address);
  }

  /** Does what sends invitations and waits for all their mails; each by its address. */
  public static Map<String, InvitationMail> after(
      Runnable sending, Collection<String> addresses, String company) {
    List<CaughtMail> before = Environment.current().mails();
    sending.run();
    Map<String, InvitationMail> found = new HashMap<>();
    Eventually.holds(
        () -> {
          for (String address : addresses) {
            List<InvitationMail> sent =
                Environment.current().mailsTo(address).stream()
                    .filter(mail -> !before.contains(mail) && mail.text().contains(company))
                    .flatMap(mail -> of(mail).stream())
                    .toList();
            assertThat(sent).as("invitations sent to %s", address).hasSize(1);
            found.put(address, sent.get(0));
          }
        });
    return found;
  }

  private static List<InvitationMail> of(CaughtMail mail) {
    Matcher link = LINK.matcher(mail.text());
    return link.find()
        ? List.of(
            new InvitationMail(mail.subject(), mail.text(), link.group().strip(), link.group(1)))
        : List.of();
  }

  /** The body with which the API takes an answer to it. */
  public String body() {
    return "{'token':'" + token + "'}";
  }
}

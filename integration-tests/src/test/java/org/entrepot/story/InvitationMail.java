package org.entrepot.story;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
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
    List<CaughtMail> before = Environment.current().mailsTo(address);
    sending.run();
    List<InvitationMail> found = new ArrayList<>();
    Eventually.holds(
        () -> {
          found.clear();
          Environment.current().mailsTo(address).stream()
              .filter(mail -> !before.contains(mail) && mail.text().contains(company))
              .map(InvitationMail::of)
              .forEach(found::addAll);
          assertThat(found).as("invitations sent to %s", address).hasSize(1);
        });
    return found.get(0);
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

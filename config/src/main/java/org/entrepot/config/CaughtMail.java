package org.entrepot.config;

import jakarta.mail.BodyPart;
import jakarta.mail.MessagingException;
import jakarta.mail.Multipart;
import jakarta.mail.Part;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * A mail as the catcher took it.
 *
 * @param number counts from 1 in order of arrival
 * @param recipient the address it was delivered to, one mail for each
 * @param text the plain part, empty when there is none
 * @param html the HTML part
 * @param attachments file names
 * @param source the mail as it came over the wire, one character a byte
 */
public record CaughtMail(
    long number,
    Instant received,
    String from,
    String recipient,
    String subject,
    String text,
    Optional<String> html,
    List<String> attachments,
    String source) {

  static CaughtMail of(long number, Instant received, String recipient, MimeMessage message)
      throws MessagingException {
    try {
      Content content = new Content();
      content.add(message);
      ByteArrayOutputStream source = new ByteArrayOutputStream();
      message.writeTo(source);
      return new CaughtMail(
          number,
          received,
          senders(message),
          recipient,
          Optional.ofNullable(message.getSubject()).orElse(""),
          content.text.toString(),
          content.html,
          List.copyOf(content.attachments),
          source.toString(StandardCharsets.ISO_8859_1));
    } catch (IOException unreadable) {
      throw new MessagingException("unreadable mail", unreadable);
    }
  }

  private static String senders(MimeMessage message) throws MessagingException {
    return Optional.ofNullable(message.getFrom()).stream()
        .flatMap(Arrays::stream)
        .map(
            sender ->
                sender instanceof InternetAddress known
                    ? known.toUnicodeString()
                    : sender.toString())
        .collect(Collectors.joining(", "));
  }

  /** What the parts of a message add up to. */
  private static final class Content {
    private final StringBuilder text = new StringBuilder();
    private final List<String> attachments = new ArrayList<>();
    private Optional<String> html = Optional.empty();

    void add(Part part) throws MessagingException, IOException {
      String fileName = part.getFileName();
      if (fileName != null || Part.ATTACHMENT.equalsIgnoreCase(part.getDisposition())) {
        attachments.add(Optional.ofNullable(fileName).orElse(part.getContentType()));
      } else if (part.getContent() instanceof Multipart parts) {
        for (int index = 0; index < parts.getCount(); index++) {
          BodyPart each = parts.getBodyPart(index);
          add(each);
        }
      } else if (part.isMimeType("text/html")) {
        html = Optional.of(part.getContent().toString());
      } else if (part.isMimeType("text/*")) {
        text.append(part.getContent());
      }
    }
  }
}

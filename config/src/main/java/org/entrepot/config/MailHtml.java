package org.entrepot.config;

import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** The pages of the mail catcher as text. Everything that came with a mail is escaped. */
final class MailHtml {
  private static final DateTimeFormatter TIME =
      DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm:ss", Locale.ROOT)
          .withZone(ZoneId.systemDefault());
  private static final String STYLE =
      """
      body{font:16px/1.5 system-ui,sans-serif;color:#14213d;background:#fbfaf7;margin:0 auto;max-width:70rem;padding:1.5rem}
      a{color:#0b7a75}h1{font-size:1.5rem;margin:0 0 1rem}
      table{border-collapse:collapse;width:100%}th,td{text-align:start;padding:.5rem .75rem .5rem 0;border-bottom:1px solid #e4e1d8;vertical-align:top;overflow-wrap:anywhere}
      pre{white-space:pre-wrap;overflow-wrap:anywhere;background:#fff;border:1px solid #e4e1d8;border-radius:6px;padding:1rem}
      iframe{width:100%;height:60vh;background:#fff;border:1px solid #e4e1d8;border-radius:6px}
      """;

  private MailHtml() {}

  static String list(List<CaughtMail> mails) {
    if (mails.isEmpty()) {
      return page(
          "Mails", "<p>No mail yet. What Entrepot sends appears here and goes nowhere else.</p>");
    }
    String rows =
        mails.stream()
            .map(
                mail ->
                    "<tr><td>%s<td>%s<td>%s<td><a href=\"/mail/%d\">%s</a>"
                        .formatted(
                            TIME.format(mail.received()),
                            escape(mail.recipient()),
                            escape(mail.from()),
                            mail.number(),
                            mail.subject().isBlank() ? "(no subject)" : escape(mail.subject())))
            .collect(Collectors.joining("\n"));
    return page(
        "Mails", "<table><tr><th>Received<th>To<th>From<th>Subject\n" + rows + "\n</table>");
  }

  static String mail(CaughtMail mail) {
    StringBuilder body = new StringBuilder("<p><a href=\"/\">All mails</a></p>\n<table>");
    row(body, "To", mail.recipient());
    row(body, "From", mail.from());
    row(body, "Received", TIME.format(mail.received()));
    if (!mail.attachments().isEmpty()) {
      row(body, "Attached", String.join(", ", mail.attachments()));
    }
    body.append("</table>\n");
    if (!mail.text().isBlank()) {
      body.append("<pre>").append(escape(mail.text())).append("</pre>\n");
    }
    if (mail.html().isPresent()) {
      body.append(
          "<iframe sandbox title=\"HTML part\" src=\"/mail/%d/html\"></iframe>\n"
              .formatted(mail.number()));
    }
    body.append("<p><a href=\"/mail/%d.eml\">Source</a></p>".formatted(mail.number()));
    return page(mail.subject(), body.toString());
  }

  static String message(String text) {
    return page("Mails", "<p>" + escape(text) + " <a href=\"/\">All mails</a></p>");
  }

  static String escape(String text) {
    return text.replace("&", "&amp;")
        .replace("<", "&lt;")
        .replace(">", "&gt;")
        .replace("\"", "&quot;")
        .replace("'", "&#39;");
  }

  private static void row(StringBuilder body, String name, String value) {
    body.append("<tr><th>").append(name).append("<td>").append(escape(value)).append('\n');
  }

  private static String page(String title, String body) {
    return """
        <!DOCTYPE html>
        <html lang="en"><meta charset="utf-8"><meta name="viewport" content="width=device-width">
        <title>%s</title><style>%s</style>
        <h1>%s</h1>
        %s
        </html>
        """
        .formatted(escape(title), STYLE, escape(title), body);
  }
}

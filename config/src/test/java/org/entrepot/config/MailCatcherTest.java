package org.entrepot.config;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.Transport;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeBodyPart;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.Properties;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class MailCatcherTest {
  private static final int KEPT = 5;
  private static final String HOSTILE = "<script>alert(\"1\")</script> & 'co'";

  private Port smtp;
  private MailCatcher catcher;

  @BeforeEach
  void start() throws IOException {
    smtp = new Port("SMTP", "SMTP_PORT", freePort());
    catcher = new MailCatcher(smtp, new Port("page", "MAIL_PAGE_PORT", freePort()), KEPT);
    catcher.start(
        new Progress(
            new PrintStream(OutputStream.nullOutputStream(), true, StandardCharsets.UTF_8)));
  }

  @AfterEach
  void stop() {
    catcher.stop();
  }

  @Test
  void a_mail_is_kept_with_what_a_reader_wants_to_know() throws MessagingException {
    send("buyer@example.com", "报价 – Quotation", "Guten Tag, Grüße");
    CaughtMail mail = catcher.mails().get(0);
    assertThat(mail.recipient()).isEqualTo("buyer@example.com");
    assertThat(mail.from()).isEqualTo("Entrepot <no-reply@entrepot.example>");
    assertThat(mail.subject()).isEqualTo("报价 – Quotation");
    assertThat(mail.text().strip()).isEqualTo("Guten Tag, Grüße");
    assertThat(mail.html()).isEmpty();
    assertThat(mail.attachments()).isEmpty();
    assertThat(mail.source()).contains("Message-ID:");
  }

  @Test
  void the_newest_mail_stands_first_and_the_oldest_go() throws MessagingException {
    for (int number = 1; number <= KEPT + 2; number++) {
      send("buyer@example.com", "Mail " + number, "text");
    }
    assertThat(catcher.mails()).hasSize(KEPT);
    assertThat(catcher.mails().get(0).subject()).isEqualTo("Mail " + (KEPT + 2));
    assertThat(catcher.find(1)).isEmpty();
    assertThat(catcher.find(3)).isPresent();
  }

  @Test
  void nothing_of_a_mail_becomes_part_of_the_page() throws Exception {
    send("buyer@example.com", HOSTILE, HOSTILE);
    String list = get("").body();
    String mail = get("mail/1").body();
    assertThat(list).doesNotContain("<script").contains("&lt;script&gt;alert(&quot;1&quot;)");
    assertThat(mail).doesNotContain("<script").contains("&amp; &#39;co&#39;");
  }

  @Test
  void the_html_part_of_a_mail_is_shown_in_a_sandbox_without_scripts() throws Exception {
    MimeMultipart parts = new MimeMultipart("alternative");
    MimeBodyPart text = new MimeBodyPart();
    text.setText("plain words", "UTF-8");
    parts.addBodyPart(text);
    MimeBodyPart html = new MimeBodyPart();
    html.setText("<p>rich words</p>", "UTF-8", "html");
    parts.addBodyPart(html);
    MimeBodyPart attached = new MimeBodyPart();
    attached.setText("%PDF");
    attached.setFileName("contract.pdf");
    parts.addBodyPart(attached);
    MimeMessage message = message("buyer@example.com", "Both");
    message.setContent(parts);
    Transport.send(message);
    assertThat(get("mail/1").body())
        .contains("plain words", "<iframe sandbox", "contract.pdf")
        .doesNotContain("rich words");
    HttpResponse<String> part = get("mail/1/html");
    assertThat(part.body()).isEqualTo("<p>rich words</p>");
    assertThat(part.headers().firstValue("Content-Security-Policy").orElse(""))
        .startsWith("sandbox;");
  }

  @Test
  void the_source_of_a_mail_can_be_taken_away() throws Exception {
    send("buyer@example.com", "Source", "text");
    HttpResponse<String> source = get("mail/1.eml");
    assertThat(source.headers().firstValue("Content-Type")).contains("message/rfc822");
    assertThat(source.body()).contains("Subject: Source");
  }

  @Test
  void an_unknown_mail_or_page_is_not_found() throws Exception {
    assertThat(get("mail/7").statusCode()).isEqualTo(404);
    assertThat(get("mail/999999999999999999999").statusCode()).isEqualTo(404);
    assertThat(get("secrets").statusCode()).isEqualTo(404);
  }

  private HttpResponse<String> get(String path) throws IOException, InterruptedException {
    return HttpClient.newHttpClient()
        .send(
            HttpRequest.newBuilder(URI.create(catcher.address() + path)).build(),
            BodyHandlers.ofString());
  }

  private void send(String recipient, String subject, String text) throws MessagingException {
    MimeMessage message = message(recipient, subject);
    message.setText(text, "UTF-8");
    Transport.send(message);
  }

  private MimeMessage message(String recipient, String subject) throws MessagingException {
    Properties properties = new Properties();
    properties.setProperty("mail.smtp.host", "127.0.0.1");
    properties.setProperty("mail.smtp.port", Integer.toString(smtp.number()));
    MimeMessage message = new MimeMessage(Session.getInstance(properties));
    message.setFrom(new InternetAddress("Entrepot <no-reply@entrepot.example>"));
    message.setRecipient(Message.RecipientType.TO, new InternetAddress(recipient));
    message.setSubject(subject, "UTF-8");
    return message;
  }

  private static int freePort() throws IOException {
    try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      return socket.getLocalPort();
    }
  }
}

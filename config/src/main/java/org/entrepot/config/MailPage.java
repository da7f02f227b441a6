package org.entrepot.config;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The caught mails in a browser: a list, one mail, its HTML part in a sandbox, its source for a
 * mail program.
 */
final class MailPage {
  private static final Pattern MAIL = Pattern.compile("/mail/(\\d{1,18})(/html|\\.eml)?");
  private static final String OWN_POLICY =
      "default-src 'none'; style-src 'unsafe-inline'; frame-src 'self'; base-uri 'none'; form-action 'none'";
  private static final String FOREIGN_POLICY =
      "sandbox; default-src 'none'; style-src 'unsafe-inline'; img-src data:";

  private final Port port;
  private final MailCatcher catcher;
  private Optional<HttpServer> server = Optional.empty();

  MailPage(Port port, MailCatcher catcher) {
    this.port = port;
    this.catcher = catcher;
  }

  String address() {
    return "http://localhost:" + port.number() + "/";
  }

  void start() {
    try {
      HttpServer created =
          HttpServer.create(
              new InetSocketAddress(InetAddress.getLoopbackAddress(), port.number()), 0);
      created.createContext("/", this::answer);
      created.start();
      server = Optional.of(created);
    } catch (IOException failure) {
      throw new StartFailure("The mail page cannot be started: " + failure.getMessage(), failure);
    }
  }

  void stop() {
    server.ifPresent(running -> running.stop(0));
  }

  /** What is sent back. */
  private record Answer(int status, String type, String policy, String body, Charset charset) {
    static Answer page(int status, String html) {
      return new Answer(
          status, "text/html; charset=utf-8", OWN_POLICY, html, StandardCharsets.UTF_8);
    }
  }

  private void answer(HttpExchange exchange) throws IOException {
    try (exchange) {
      Answer answer =
          exchange.getRequestMethod().equals("GET")
              ? route(exchange.getRequestURI().getPath())
              : Answer.page(405, MailHtml.message("Only GET is understood here."));
      exchange.getResponseHeaders().set("Content-Type", answer.type());
      exchange.getResponseHeaders().set("Content-Security-Policy", answer.policy());
      exchange.getResponseHeaders().set("X-Content-Type-Options", "nosniff");
      exchange.getResponseHeaders().set("Cache-Control", "no-store");
      byte[] body = answer.body().getBytes(answer.charset());
      exchange.sendResponseHeaders(answer.status(), body.length);
      exchange.getResponseBody().write(body);
    }
  }

  private Answer route(String path) {
    if (path.equals("/")) {
      return Answer.page(200, MailHtml.list(catcher.mails()));
    }
    Matcher matcher = MAIL.matcher(path);
    Optional<CaughtMail> found =
        matcher.matches() ? catcher.find(Long.parseLong(matcher.group(1))) : Optional.empty();
    return found
        .map(mail -> show(mail, Optional.ofNullable(matcher.group(2)).orElse("")))
        .orElseGet(() -> Answer.page(404, MailHtml.message("There is no such mail here.")));
  }

  private static Answer show(CaughtMail mail, String form) {
    return switch (form) {
      case "/html" ->
          new Answer(
              200,
              "text/html; charset=utf-8",
              FOREIGN_POLICY,
              mail.html().orElse(""),
              StandardCharsets.UTF_8);
      case ".eml" ->
          new Answer(200, "message/rfc822", OWN_POLICY, mail.source(), StandardCharsets.ISO_8859_1);
      default -> Answer.page(200, MailHtml.mail(mail));
    };
  }
}

package org.entrepot.config;

import com.icegreen.greenmail.user.GreenMailUser;
import com.icegreen.greenmail.user.UserException;
import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Optional;

/** An SMTP server that takes every mail, sends none on, and keeps the latest ones in memory. */
public final class MailCatcher {
  private final Port smtp;
  private final int kept;
  private final MailPage page;
  private final Deque<CaughtMail> newestFirst = new ArrayDeque<>();
  private GreenMail server;
  private long count;

  /**
   * Not started yet.
   *
   * @param kept how many mails are kept
   */
  MailCatcher(Port smtp, Port page, int kept) {
    this.smtp = smtp;
    this.kept = kept;
    this.page = new MailPage(page, this);
    this.server = server(smtp);
  }

  private static GreenMail server(Port smtp) {
    return new GreenMail(new ServerSetup(smtp.number(), "127.0.0.1", "smtp"));
  }

  void start(Progress progress) {
    listen();
    page.start();
    progress.say(
        "mail", "SMTP on 127.0.0.1:%d, page on %s".formatted(smtp.number(), page.address()));
  }

  /** Takes mails again after {@link #hangUp}. */
  public void listenAgain() {
    server = server(smtp);
    listen();
  }

  /** Takes no mails for a while, as a relay that is down; what was caught stays. */
  public void hangUp() {
    server.stop();
  }

  private void listen() {
    server.start();
    GreenMailUser inbox = server.setUser("catcher", "catcher");
    server
        .getUserManager()
        .setMessageDeliveryHandler(
            (message, recipient) -> {
              keep(recipient.getEmail(), message.getMessage());
              return inbox;
            });
  }

  void stop() {
    page.stop();
    server.stop();
  }

  public String address() {
    return page.address();
  }

  /** The port that takes mails. */
  public int port() {
    return smtp.number();
  }

  /** The latest mails, newest first. */
  public synchronized List<CaughtMail> mails() {
    return List.copyOf(newestFirst);
  }

  public Optional<CaughtMail> find(long number) {
    return mails().stream().filter(mail -> mail.number() == number).findFirst();
  }

  private synchronized void keep(String recipient, MimeMessage message)
      throws MessagingException, UserException {
    count++;
    newestFirst.addFirst(CaughtMail.of(count, Instant.now(), recipient, message));
    if (newestFirst.size() > kept) {
      newestFirst.removeLast();
    }
    if (count % kept == 0) {
      forgetDelivered();
    }
  }

  /** The server keeps what it delivers too; we hold our own copies. */
  private void forgetDelivered() throws UserException {
    try {
      server.purgeEmailFromAllMailboxes();
    } catch (com.icegreen.greenmail.store.FolderException failure) {
      throw new UserException("mailbox cannot be emptied", failure);
    }
  }
}

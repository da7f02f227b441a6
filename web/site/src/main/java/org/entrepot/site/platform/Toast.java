package org.entrepot.site.platform;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A short message on the page that follows a redirection: "Published." It travels in a cookie, so
 * that it needs no session, and as the key of a text, so that nobody can make us say theirs.
 */
@Named("toast")
@RequestScoped
public class Toast {
  private static final Duration AGE = Duration.ofMinutes(1);
  private static final int FIRST_PAIR = 3;

  @Inject private HttpServletRequest request;
  @Inject private Text text;

  private final List<String> said = new ArrayList<>();
  private String message = "";
  private @Nullable Undo undo;

  /** Says the text of a key on the next page; its named figures follow as pairs. */
  public void say(String key, @Nullable Object... namesAndValues) {
    said.clear();
    said.addAll(List.of(key, "", ""));
    for (Object part : namesAndValues) {
      said.add(line(String.valueOf(part)));
    }
  }

  /** Offers to take back what was said, by posting that action to that page of ours. */
  public void offerUndo(String path, String action) {
    said.set(1, line(path));
    said.set(2, line(action));
  }

  /** What was said, to be said again when the same form comes twice. */
  public String toRepeat() {
    return String.join("\n", said);
  }

  /** Says again what {@link #toRepeat} gave. */
  public void repeat(String lines) {
    said.clear();
    if (!lines.isEmpty()) {
      said.addAll(List.of(lines.split("\n", -1)));
    }
  }

  private static String line(String text) {
    return text.replaceAll("\\R", " ");
  }

  /** Sends what was said along with a redirection; called by the front. */
  public void send(HttpServletResponse response) {
    if (!said.isEmpty()) {
      byte[] bytes = toRepeat().getBytes(StandardCharsets.UTF_8);
      String value = Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
      Cookies.set(request, response, Cookies.TOAST, value, AGE);
    }
  }

  /** Receives what the page before said, once; called by the front before the page is drawn. */
  public void receive(HttpServletResponse response) {
    Cookies.find(request, Cookies.TOAST)
        .ifPresent(
            cookie -> {
              Cookies.set(request, response, Cookies.TOAST, "", Duration.ZERO);
              decode(cookie);
            });
  }

  private void decode(String cookie) {
    String[] parts;
    try {
      byte[] bytes = Base64.getUrlDecoder().decode(cookie);
      parts = new String(bytes, StandardCharsets.UTF_8).split("\n", -1);
    } catch (IllegalArgumentException e) {
      return;
    }
    if (parts.length < FIRST_PAIR) {
      return;
    }
    Object[] namesAndValues = new Object[parts.length - FIRST_PAIR];
    System.arraycopy(parts, FIRST_PAIR, namesAndValues, 0, namesAndValues.length);
    message = text.of(parts[0], namesAndValues);
    undo = parts[1].isEmpty() ? null : new Undo(parts[1], parts[2]);
  }

  public String getMessage() {
    return message;
  }

  /** What takes it back; null when nothing does. */
  public @Nullable Undo getUndo() {
    return undo;
  }
}

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

  @Inject private HttpServletRequest request;
  @Inject private Text text;

  private String message = "";
  private String pending = "";

  /** Says the text of a key on the next page; its named figures follow as pairs. */
  public void say(String key, @Nullable Object... namesAndValues) {
    List<String> parts = new ArrayList<>();
    parts.add(key);
    for (Object part : namesAndValues) {
      parts.add(String.valueOf(part).replace('\n', ' '));
    }
    pending =
        Base64.getUrlEncoder()
            .withoutPadding()
            .encodeToString(String.join("\n", parts).getBytes(StandardCharsets.UTF_8));
  }

  /** Sends what was said along with a redirection; called by the front. */
  public void send(HttpServletResponse response) {
    if (!pending.isEmpty()) {
      Cookies.set(request, response, Cookies.TOAST, pending, AGE);
    }
  }

  /** Receives what the page before said, once; called by the front before the page is drawn. */
  public void receive(HttpServletResponse response) {
    Cookies.find(request, Cookies.TOAST)
        .ifPresent(
            cookie -> {
              Cookies.set(request, response, Cookies.TOAST, "", Duration.ZERO);
              message = decode(cookie);
            });
  }

  private String decode(String cookie) {
    byte[] bytes;
    try {
      bytes = Base64.getUrlDecoder().decode(cookie);
    } catch (IllegalArgumentException e) {
      return "";
    }
    String[] parts = new String(bytes, StandardCharsets.UTF_8).split("\n");
    Object[] namesAndValues = new Object[parts.length - 1];
    System.arraycopy(parts, 1, namesAndValues, 0, namesAndValues.length);
    return text.of(parts[0], namesAndValues);
  }

  public String getMessage() {
    return message;
  }
}

package org.entrepot.site.front;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.entrepot.platform.value.Digest;
import org.jspecify.annotations.Nullable;

/**
 * Draws a page that everybody sees alike, so that browsers and caches keep it: they ask again with
 * its entity tag and are told that nothing has changed. The tag is a weak one (RFC 9110, 8.8.1),
 * since the server in front of it compresses; language, theme and zone stand in cookies.
 */
final class Revalidation {
  private static final int SIGNIFICANT = 32;

  private Revalidation() {}

  /** Whether the answer is the same for every stranger who sends the same cookies. */
  static boolean fits(HttpServletRequest request, HttpServletResponse response) {
    return request.getUserPrincipal() == null
        && request.getSession(false) == null
        && !request.getMethod().equals("POST")
        && response.getStatus() == HttpServletResponse.SC_OK
        && !response.containsHeader("Set-Cookie");
  }

  static void draw(RequestDispatcher page, HttpServletRequest request, HttpServletResponse response)
      throws ServletException, IOException {
    DrawnPage drawn = new DrawnPage(response);
    page.forward(request, drawn);
    byte[] body = drawn.text().getBytes(StandardCharsets.UTF_8);
    if (drawn.getStatus() == HttpServletResponse.SC_OK) {
      String tag = "W/\"" + Digest.of(body).toString().substring(0, SIGNIFICANT) + '"';
      response.setHeader("ETag", tag);
      response.setHeader("Cache-Control", "public, no-cache");
      response.setHeader("Vary", "Cookie, Accept-Language, Accept-Encoding");
      if (matches(request.getHeader("If-None-Match"), tag)) {
        response.setStatus(HttpServletResponse.SC_NOT_MODIFIED);
        return;
      }
    }
    response.getOutputStream().write(body);
  }

  /** As RFC 9110, 13.1.2, has it: any of the list, compared weakly. */
  static boolean matches(@Nullable String asked, String tag) {
    return asked != null
        && (asked.strip().equals("*")
            || Arrays.stream(asked.split(",", -1))
                .map(String::strip)
                .map(one -> one.startsWith("W/") ? one : "W/" + one)
                .anyMatch(tag::equals));
  }
}

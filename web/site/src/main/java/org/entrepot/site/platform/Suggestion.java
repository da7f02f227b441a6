package org.entrepot.site.platform;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.stream.Collectors;

/**
 * What may be meant by what was typed: an option of an input's list.
 *
 * @param value what is put in its place
 * @param label what that is, in the visitor's language
 */
public record Suggestion(String value, String label) {

  /** Answers with options, to be kept by the browser for a while. */
  public static void write(
      List<Suggestion> suggestions, Duration kept, HttpServletResponse response)
      throws IOException {
    response.setContentType("text/html");
    response.setCharacterEncoding("UTF-8");
    response.setHeader("Cache-Control", "private, max-age=" + kept.toSeconds());
    response.setHeader("Vary", "Accept-Language, Cookie");
    response
        .getWriter()
        .write(suggestions.stream().map(Suggestion::option).collect(Collectors.joining()));
  }

  /** As markup. */
  public String option() {
    return "<option value=\"" + escaped(value) + "\" label=\"" + escaped(label) + "\"></option>\n";
  }

  private static String escaped(String text) {
    return text.replace("&", "&amp;").replace("\"", "&quot;").replace("<", "&lt;");
  }
}

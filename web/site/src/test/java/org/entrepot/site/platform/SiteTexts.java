package org.entrepot.site.platform;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.stream.Stream;

/** The site's own readers of texts from outside, for those who try them with any text. */
public final class SiteTexts {
  private static final byte[] SECRET = "0123456789abcdef".getBytes(StandardCharsets.US_ASCII);

  private SiteTexts() {}

  /** Whether the text passes for the token of a form that was never drawn. */
  public static boolean readToken(String text) {
    return FormToken.matches(text, SECRET);
  }

  /** Reads the command from what was typed, by the names of the inputs; errors stay in the form. */
  public static void readForm(Class<? extends Record> command, Map<String, String> typed) {
    String[] namesAndTexts =
        typed.entrySet().stream()
            .flatMap(input -> Stream.of(input.getKey(), input.getValue()))
            .toArray(String[]::new);
    Form form = Posts.form(namesAndTexts);
    form.submit(
        () -> {
          form.read(command);
          return "/";
        });
    form.getSummary();
  }

  public static void readRows(String text) {
    Form form = Posts.form(text, text, "lines." + text, text, "lines.0." + text, text);
    form.offerRows("lines", 2, Map.of("unit", "C62"));
    form.take();
    form.removeRow("lines", text);
    form.addRow("lines");
    form.rows("lines");
    form.value(text);
  }

  public static void readAddress(String text) {
    Route.page("/a/{number}/{file}.pdf", "/a.xhtml").match("/a/" + text);
    Route.page("/a/{number}", "/a.xhtml").match(text);
  }
}

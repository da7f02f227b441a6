package org.entrepot.site.front;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Makes a symbol of the sprite out of one icon file. */
final class Sprite {
  private static final Pattern SVG =
      Pattern.compile("<svg[^>]*viewBox=\"([^\"]+)\"[^>]*>(.*)</svg>", Pattern.DOTALL);

  private Sprite() {}

  static String symbol(String name, String svg) {
    Matcher matcher = SVG.matcher(svg);
    if (!matcher.find()) {
      throw new IllegalArgumentException("Not an icon: " + name);
    }
    String body = matcher.group(2).replaceAll("\\s*\\n\\s*", "");
    return "<symbol id=\"%s\" viewBox=\"%s\">%s</symbol>".formatted(name, matcher.group(1), body);
  }
}

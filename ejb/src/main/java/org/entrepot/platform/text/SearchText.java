package org.entrepot.platform.text;

import java.text.Normalizer;
import java.util.Locale;

/** Brings text into the form in which names are searched: no accents, no case, single spaces. */
public final class SearchText {

  private SearchText() {}

  public static String of(String text) {
    String bare = Normalizer.normalize(text, Normalizer.Form.NFKD).replaceAll("\\p{M}+", "");
    return bare.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]+", " ").strip();
  }

  /** A pattern for SQL {@code like} that finds the text anywhere, with {@code !} as escape. */
  public static String like(String text) {
    return "%" + of(text).replace("!", "!!").replace("%", "!%").replace("_", "!_") + "%";
  }
}

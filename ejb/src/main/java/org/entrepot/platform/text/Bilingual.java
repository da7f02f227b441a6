package org.entrepot.platform.text;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Texts for a reader and a second one, who may read the same language. */
public final class Bilingual {

  private final List<Locale> languages;

  private Bilingual(List<Locale> languages) {
    this.languages = languages;
  }

  /** The shipped languages of both readers, the first reader's first; one if they are the same. */
  public static Bilingual of(Locale first, Locale second) {
    Locale main = Messages.shipped(first);
    Locale other = Messages.shipped(second);
    return new Bilingual(main.equals(other) ? List.of(main) : List.of(main, other));
  }

  public List<Locale> languages() {
    return languages;
  }

  /** The first reader's language. */
  public Locale main() {
    return languages.get(0);
  }

  public boolean isBoth() {
    return languages.size() > 1;
  }

  /** A short text, both languages on one line. */
  public String label(String key) {
    return joined(" / ", locale -> Messages.text(key, locale));
  }

  /** A sentence, each language on its own line. */
  public String lines(String key, Map<String, ?> args) {
    return joined("\n", locale -> Messages.text(key, locale, args));
  }

  /** What differs by language, each on its own line. */
  public String lines(Function<Locale, String> text) {
    return joined("\n", text);
  }

  /** What differs by language, on one line; once where it is the same. */
  public String line(Function<Locale, String> text) {
    return joined(" / ", text);
  }

  private String joined(String between, Function<Locale, String> text) {
    return languages.stream().map(text).distinct().collect(Collectors.joining(between));
  }
}

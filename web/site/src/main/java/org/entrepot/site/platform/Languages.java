package org.entrepot.site.platform;

import java.util.Collections;
import java.util.Enumeration;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.entrepot.platform.text.Messages;

/** The languages that the site speaks: those that the product's texts are shipped in. */
public final class Languages {
  private static final Set<String> RIGHT_TO_LEFT = Set.of("ar", "fa", "he", "ur");

  private Languages() {}

  /** In the order of the menu. */
  public static List<Locale> all() {
    return Messages.LANGUAGES;
  }

  /** The locale of a tag that the site speaks. */
  public static Optional<Locale> find(String tag) {
    return all().stream().filter(language -> language.toLanguageTag().equals(tag)).findFirst();
  }

  /** The first of the browser's wishes that the site speaks, else English. */
  public static Locale best(Enumeration<Locale> wishes) {
    for (Locale wish : Collections.list(wishes)) {
      Optional<Locale> found = find(wish.getLanguage());
      if (found.isPresent()) {
        return found.get();
      }
    }
    return Locale.ENGLISH;
  }

  /** {@code rtl} for scripts written from the right, else {@code ltr}. */
  public static String direction(Locale locale) {
    return RIGHT_TO_LEFT.contains(locale.getLanguage()) ? "rtl" : "ltr";
  }
}

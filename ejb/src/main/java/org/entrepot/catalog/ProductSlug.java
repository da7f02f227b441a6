package org.entrepot.catalog;

import com.ibm.icu.text.Transliterator;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The readable end of a product's address: its title in plain letters, then its number. Only the
 * number counts when it is read back, so that an address outlives a change of the title.
 */
public final class ProductSlug {

  private static final int LONGEST_TITLE = 80;

  /** Within words; the transliteration writes a Cyrillic soft sign as one. */
  private static final String APOSTROPHES = "['’ʹʼ]";

  private static final Pattern NUMBER =
      Pattern.compile("(?:^|.*-)(prd-[0-9a-hjkmnp-tv-z]{10})", Pattern.CASE_INSENSITIVE);

  private ProductSlug() {}

  /** Such as {@code steel-bottle-500-ml-prd-7k2m9qxd4b}. */
  static String of(String title, String number) {
    String words =
        (isAscii(title) ? title : Letters.plain(title))
            .toLowerCase(Locale.ROOT)
            .replaceAll(APOSTROPHES, "")
            .replaceAll("[^a-z0-9]+", "-")
            .replaceAll("^-|-$", "");
    String bounded =
        words.length() <= LONGEST_TITLE
            ? words
            : words.substring(0, LONGEST_TITLE).replaceAll("-[^-]*$", "");
    String tail = number.toLowerCase(Locale.ROOT);
    return bounded.isEmpty() ? tail : bounded + "-" + tail;
  }

  /** The product's number at the end of an address, if it is one. */
  public static Optional<String> numberIn(String slug) {
    Matcher matcher = NUMBER.matcher(slug);
    return matcher.matches()
        ? Optional.of(matcher.group(1).toUpperCase(Locale.ROOT))
        : Optional.empty();
  }

  private static boolean isAscii(String text) {
    return text.chars().allMatch(character -> character < 128);
  }

  /** Apart, because the rules for all scripts take a moment to load and Latin titles need none. */
  private static final class Letters {
    private static final Transliterator TO_ASCII =
        Transliterator.getInstance("Any-Latin; Latin-ASCII");

    static String plain(String title) {
      return TO_ASCII.transliterate(title);
    }
  }
}

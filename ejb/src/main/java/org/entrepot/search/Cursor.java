package org.entrepot.search;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Optional;
import org.entrepot.platform.error.Refusal;
import org.entrepot.platform.page.PageRequest;

/**
 * Where a piece of a list ended.
 *
 * @param order the name of the list's order; a cursor of another one is unreadable
 * @param tolerant whether the list has what was mistyped, which all its pieces share
 * @param value the sorted value of the last find; by rank, how many finds came before
 * @param number the last find's
 */
record Cursor(String order, boolean tolerant, long value, String number) {

  private static final String SEPARATOR = "~";
  private static final int PARTS = 4;
  private static final String NUMBER = "[A-Z0-9-]{1,24}";

  /**
   * Reads a page's cursor; none for the first page.
   *
   * @throws Refusal {@code cursor_unreadable} (422)
   */
  static Optional<Cursor> of(PageRequest page, Order order) {
    String text = page.cursor();
    if (text == null || text.isEmpty()) {
      return Optional.empty();
    }
    try {
      byte[] bytes = Base64.getUrlDecoder().decode(text);
      String[] parts = new String(bytes, StandardCharsets.US_ASCII).split(SEPARATOR, -1);
      if (parts.length != PARTS || !parts[0].equals(order.name()) || !parts[3].matches(NUMBER)) {
        throw unreadable();
      }
      long value = Long.parseLong(parts[2], Character.MAX_RADIX);
      if (order.measure().isEmpty() && (value < 1 || value > Question.DEEPEST_RANK)) {
        throw unreadable();
      }
      return Optional.of(new Cursor(parts[0], parts[1].equals("t"), value, parts[3]));
    } catch (IllegalArgumentException e) {
      throw unreadable();
    }
  }

  /** As {@code nextCursor} carries it. */
  String text() {
    String plain =
        String.join(
            SEPARATOR,
            order,
            tolerant ? "t" : "",
            Long.toString(value, Character.MAX_RADIX),
            number);
    return Base64.getUrlEncoder()
        .withoutPadding()
        .encodeToString(plain.getBytes(StandardCharsets.US_ASCII));
  }

  private static Refusal unreadable() {
    return Refusal.invalid("cursor", "cursor_unreadable");
  }
}

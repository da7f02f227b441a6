package org.entrepot.platform.page;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import org.entrepot.platform.error.Refusal;
import org.jspecify.annotations.Nullable;

/**
 * Which piece of a list is asked for.
 *
 * @param limit 1 to 100 rows
 * @param cursor what an earlier page gave as {@code nextCursor}, null for the first page
 */
public record PageRequest(int limit, @Nullable String cursor) {

  public static final int DEFAULT_LIMIT = 20;
  public static final int MAXIMUM_LIMIT = 100;

  public PageRequest {
    if (limit < 1 || limit > MAXIMUM_LIMIT) {
      throw Refusal.invalid("limit", "limit_range");
    }
  }

  public static PageRequest first() {
    return new PageRequest(DEFAULT_LIMIT, null);
  }

  public static PageRequest of(@Nullable Integer limit, @Nullable String cursor) {
    return new PageRequest(limit == null ? DEFAULT_LIMIT : limit, cursor);
  }

  /** Rows below this id are asked for, newest first; the largest long for the first page. */
  public long beforeId() {
    if (cursor == null || cursor.isEmpty()) {
      return Long.MAX_VALUE;
    }
    try {
      return Long.parseLong(
          new String(Base64.getUrlDecoder().decode(cursor), StandardCharsets.US_ASCII), 36);
    } catch (IllegalArgumentException e) {
      throw Refusal.invalid("cursor", "cursor_unreadable");
    }
  }

  static String cursorAfter(long id) {
    return Base64.getUrlEncoder()
        .withoutPadding()
        .encodeToString(Long.toString(id, 36).getBytes(StandardCharsets.US_ASCII));
  }
}

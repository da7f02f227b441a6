package org.entrepot.platform.page;

import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * A bounded piece of a list.
 *
 * @param nextCursor where the next piece starts, null at the end
 */
public record Page<T>(List<T> items, @Nullable String nextCursor) {

  public Page {
    items = List.copyOf(items);
  }

  /**
   * Cuts a page from one row more than was asked for.
   *
   * @param rows up to {@code request.limit() + 1} rows, newest first
   * @param id the row's id, which the cursor carries
   */
  public static <R, T> Page<T> cut(
      List<R> rows, PageRequest request, Function<R, Long> id, Function<R, T> view) {
    boolean more = rows.size() > request.limit();
    List<R> shown = more ? rows.subList(0, request.limit()) : rows;
    String next = more ? PageRequest.cursorAfter(id.apply(shown.get(shown.size() - 1))) : null;
    return new Page<>(shown.stream().map(view).toList(), next);
  }

  public <U> Page<U> map(Function<T, U> view) {
    return new Page<>(items.stream().map(view).toList(), nextCursor);
  }
}

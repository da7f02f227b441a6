package org.entrepot.ordering;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Reads what a caller left out, so that the annotations on a command can say that it is missing.
 */
final class Absent {

  private Absent() {}

  static <T> List<T> listToEmpty(@Nullable List<T> list) {
    return list == null ? List.of() : List.copyOf(list);
  }
}

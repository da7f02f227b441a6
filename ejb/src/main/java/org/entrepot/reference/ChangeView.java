package org.entrepot.reference;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a version changes of one code.
 *
 * @param fields each column that differs; of an added code what it brings, of a withdrawn one what
 *     it had
 */
public record ChangeView(String code, ChangeKind kind, List<Field> fields) {

  /**
   * A column that differs.
   *
   * @param before absent where the code is new
   * @param after absent where the code is withdrawn
   */
  public record Field(String column, @Nullable String before, @Nullable String after) {}

  public ChangeView {
    fields = List.copyOf(fields);
  }
}

package org.entrepot.platform.page;

import java.util.Arrays;
import java.util.Optional;
import org.entrepot.platform.error.Refusal;
import org.jspecify.annotations.Nullable;

/** Reads what a list is narrowed down to. */
public final class Filter {

  private Filter() {}

  /**
   * The constant of that name; none for an absent or empty text.
   *
   * @throws Refusal the field with {@code filter_unknown} (422)
   */
  public static <E extends Enum<E>> Optional<E> read(
      Class<E> type, String field, @Nullable String name) {
    if (name == null || name.isBlank()) {
      return Optional.empty();
    }
    return Optional.of(
        Arrays.stream(type.getEnumConstants())
            .filter(constant -> constant.name().equals(name.strip()))
            .findFirst()
            .orElseThrow(() -> Refusal.invalid(field, "filter_unknown")));
  }
}

package org.entrepot.platform.identity;

import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A name in the two parts that the identity provider keeps.
 *
 * @param family null where it is not known; the person is then asked at the first sign-in
 */
record PersonName(@Nullable String given, @Nullable String family) {

  /** The last word is taken for the family name. */
  static PersonName of(String name) {
    String whole = name.strip();
    int space = whole.lastIndexOf(' ');
    return space < 0
        ? new PersonName(whole, null)
        : new PersonName(whole.substring(0, space).strip(), whole.substring(space + 1));
  }

  Optional<String> whole() {
    return Stream.of(given, family)
        .filter(part -> part != null && !part.isBlank())
        .reduce((a, b) -> a + " " + b);
  }
}

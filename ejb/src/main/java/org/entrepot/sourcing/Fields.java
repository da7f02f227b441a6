package org.entrepot.sourcing;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.entrepot.platform.error.FieldError;
import org.entrepot.platform.error.Refusal;
import org.entrepot.platform.value.InvalidValue;

/** Collects what is wrong with the fields of a command, so that all of it is told at once. */
final class Fields {

  private final List<FieldError> errors = new ArrayList<>();

  /** The value, or a note of the field's error. */
  <T> Optional<T> read(String field, Supplier<T> value) {
    try {
      return Optional.of(value.get());
    } catch (InvalidValue e) {
      errors.add(new FieldError(field, e.code(), e.args()));
      return Optional.empty();
    }
  }

  void refuse(String field, String code) {
    errors.add(FieldError.of(field, code));
  }

  void refuseIf(boolean wrong, String field, String code) {
    if (wrong) {
      refuse(field, code);
    }
  }

  /** Goes on only when nothing is wrong; else a 422 refusal with every error. */
  void check() {
    if (!errors.isEmpty()) {
      throw Refusal.invalid(errors);
    }
  }
}

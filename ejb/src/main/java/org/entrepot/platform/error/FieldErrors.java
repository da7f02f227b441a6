package org.entrepot.platform.error;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.entrepot.platform.value.InvalidValue;

/** Gathers every field that does not hold, so that the caller hears of all at once. */
public final class FieldErrors {

  private final List<FieldError> errors = new ArrayList<>();

  /** Blames the field unless the rule holds. */
  public void require(boolean holds, String field, String code) {
    if (!holds) {
      errors.add(FieldError.of(field, code));
    }
  }

  /** Makes a value; what it refuses is the field's fault. */
  public <T> Optional<T> read(String field, Supplier<T> value) {
    try {
      return Optional.of(value.get());
    } catch (InvalidValue e) {
      errors.add(new FieldError(field, e.code(), e.args()));
      return Optional.empty();
    }
  }

  public boolean isEmpty() {
    return errors.isEmpty();
  }

  /** A 422 refusal that names every field, if there is one. */
  public void refuse() {
    if (!errors.isEmpty()) {
      throw Refusal.invalid(errors);
    }
  }
}

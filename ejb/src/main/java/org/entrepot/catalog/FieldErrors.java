package org.entrepot.catalog;

import java.util.ArrayList;
import java.util.List;
import org.entrepot.platform.error.FieldError;
import org.entrepot.platform.error.Refusal;
import org.entrepot.platform.value.InvalidValue;

/** Gathers every field that does not hold, so that the caller hears of all at once. */
final class FieldErrors {

  private final List<FieldError> errors = new ArrayList<>();

  /** Blames the field unless the rule holds. */
  void require(boolean holds, String field, String code) {
    if (!holds) {
      errors.add(FieldError.of(field, code));
    }
  }

  /** Tries to make a value; what it refuses is the field's fault. */
  void readable(String field, Runnable making) {
    try {
      making.run();
    } catch (InvalidValue e) {
      errors.add(new FieldError(field, e.code(), e.args()));
    }
  }

  boolean isEmpty() {
    return errors.isEmpty();
  }

  /** A 422 refusal that names every field, if there is one. */
  void refuse() {
    if (!errors.isEmpty()) {
      throw Refusal.invalid(errors);
    }
  }
}

package org.entrepot.platform.access;

import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Currency;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.entrepot.platform.error.FieldError;
import org.entrepot.platform.value.Currencies;
import org.entrepot.platform.value.ListedCode;
import org.jspecify.annotations.Nullable;

/**
 * Finds in a command the codes that a later version of their list has dropped. What was written
 * with such a code stays; a command is a new entry.
 */
final class WithdrawnCodes {

  private WithdrawnCodes() {}

  /** An error {@code code_withdrawn} for each, at its field. */
  static List<FieldError> in(Command command) {
    List<FieldError> errors = new ArrayList<>();
    look("", command, errors);
    return errors;
  }

  private static void look(String path, @Nullable Object value, List<FieldError> errors) {
    if (value instanceof ListedCode code) {
      if (code.isWithdrawn()) {
        errors.add(FieldError.of(path, "code_withdrawn", "code", code));
      }
    } else if (value instanceof Currency currency) {
      if (Currencies.isWithdrawn(currency)) {
        errors.add(FieldError.of(path, "code_withdrawn", "code", currency));
      }
    } else if (value instanceof Optional<?> optional) {
      look(path, optional.orElse(null), errors);
    } else if (value instanceof Collection<?> many) {
      int at = 0;
      for (Object one : many) {
        look(path + "." + at, one, errors);
        at++;
      }
    } else if (value instanceof Map<?, ?> map) {
      map.forEach((key, one) -> look(path + "." + key, one, errors));
    } else if (value instanceof Record ours) {
      lookInto(path, ours, errors);
    }
  }

  private static void lookInto(String path, Record value, List<FieldError> errors) {
    for (RecordComponent component : value.getClass().getRecordComponents()) {
      String name = path.isEmpty() ? component.getName() : path + "." + component.getName();
      look(name, read(component, value), errors);
    }
  }

  private static @Nullable Object read(RecordComponent component, Record value) {
    try {
      component.getAccessor().setAccessible(true);
      return component.getAccessor().invoke(value);
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException("A command that cannot be read: " + value.getClass(), e);
    }
  }
}

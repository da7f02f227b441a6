package org.entrepot.platform.error;

import jakarta.validation.ConstraintViolation;
import java.util.Locale;
import java.util.TreeMap;

/** Turns what Bean Validation found into field errors. */
public final class Violations {

  private Violations() {}

  /**
   * The field error of a violation. Its code is the constraint's message where that is a code, else
   * the annotation's name in the API's spelling: {@code NotBlank} is {@code not_blank}.
   */
  public static FieldError fieldError(ConstraintViolation<?> violation) {
    TreeMap<String, String> args = new TreeMap<>();
    violation
        .getConstraintDescriptor()
        .getAttributes()
        .forEach(
            (name, value) -> {
              if (value instanceof Number || (value instanceof String && "value".equals(name))) {
                args.put(name, String.valueOf(value));
              }
            });
    return new FieldError(path(violation.getPropertyPath().toString()), code(violation), args);
  }

  /**
   * The path as a form or a JSON client knows it: {@code lines[0].quantity} is {@code
   * lines.0.quantity}.
   */
  public static String path(String property) {
    return property.replaceAll("\\[(\\d+)]", ".$1");
  }

  private static String code(ConstraintViolation<?> violation) {
    String template = violation.getMessageTemplate();
    if (!template.startsWith("{")) {
      return template;
    }
    String annotation =
        violation.getConstraintDescriptor().getAnnotation().annotationType().getSimpleName();
    return annotation.replaceAll("([a-z])([A-Z])", "$1_$2").toLowerCase(Locale.ROOT);
  }
}

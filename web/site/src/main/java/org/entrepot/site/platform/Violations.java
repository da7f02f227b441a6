package org.entrepot.site.platform;

import jakarta.validation.ConstraintViolation;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.entrepot.platform.error.FieldError;

/**
 * Turns violations of Bean Validation into field errors of ours. The code is the constraint's
 * message where the author wrote one, else its name: {@code @NotBlank} is {@code required},
 * {@code @DecimalMin} is {@code decimal_min}.
 */
final class Violations {
  private Violations() {}

  static FieldError fieldError(ConstraintViolation<?> violation, String field) {
    Map<String, Object> args = new TreeMap<>();
    violation
        .getConstraintDescriptor()
        .getAttributes()
        .forEach(
            (name, value) -> {
              if (value instanceof Number || value instanceof Boolean) {
                args.put(name, value);
              } else if (value instanceof String text && !name.equals("message")) {
                args.put(name, text);
              }
            });
    return new FieldError(field, code(violation), args);
  }

  /** A violation that a service's method found in its argument: without method and argument. */
  static FieldError ofArgument(ConstraintViolation<?> violation) {
    String whole = violation.getPropertyPath().toString();
    String[] nodes = whole.split("\\.", 3);
    return fieldError(violation, nodes.length < 3 ? "" : path(nodes[2]));
  }

  /** The name that the form knows: {@code lines[0].quantity} is {@code lines.0.quantity}. */
  static String path(String property) {
    return property.replaceAll("\\[(\\d+)\\]", ".$1");
  }

  private static String code(ConstraintViolation<?> violation) {
    String template = violation.getMessageTemplate();
    if (!template.startsWith("{")) {
      return template;
    }
    String name =
        violation.getConstraintDescriptor().getAnnotation().annotationType().getSimpleName();
    return switch (name) {
      case "NotNull", "NotBlank", "NotEmpty" -> "required";
      default -> name.replaceAll("(?<=[a-z])(?=[A-Z])", "_").toLowerCase(Locale.ROOT);
    };
  }
}

package org.entrepot.platform.error;

import java.util.Map;

/**
 * One input field that was refused.
 *
 * @param field the field's path as the caller wrote it, such as {@code lines.0.quantity}
 * @param code the rule's stable code; its text is the message {@code error.<code>}
 * @param args what the text names, such as a limit
 */
public record FieldError(String field, String code, Map<String, String> args) {

  public FieldError {
    args = Map.copyOf(args);
  }

  public static FieldError of(String field, String code) {
    return new FieldError(field, code, Map.of());
  }

  public static FieldError of(String field, String code, String name, Object value) {
    return new FieldError(field, code, Map.of(name, String.valueOf(value)));
  }
}

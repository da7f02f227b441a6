package org.entrepot.platform.value;

import java.util.Map;

/**
 * A value that cannot exist: the text does not read, or it reads and does not hold. The {@link
 * #code()} is stable, is the key {@code error.<code>} of its translation, and {@link #args()} fill
 * that translation's named places.
 */
public final class InvalidValue extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final String code;
  private final Map<String, String> args;

  public InvalidValue(String code, String message) {
    this(code, message, Map.of());
  }

  public InvalidValue(String code, String message, Map<String, String> args) {
    super(message);
    this.code = code;
    this.args = Map.copyOf(args);
  }

  public String code() {
    return code;
  }

  public Map<String, String> args() {
    return args;
  }
}

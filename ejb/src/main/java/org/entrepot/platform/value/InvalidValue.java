package org.entrepot.platform.value;

/** A text or number that is not a value of its kind. */
public final class InvalidValue extends RuntimeException {
  private final String code;

  public InvalidValue(String code, String message) {
    super(message);
    this.code = code;
  }

  public String code() {
    return code;
  }
}

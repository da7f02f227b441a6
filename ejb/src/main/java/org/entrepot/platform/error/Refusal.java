package org.entrepot.platform.error;

import java.util.List;
import java.util.Map;

/** A request that is understood and not granted, with the code of the rule that forbids it. */
public final class Refusal extends RuntimeException {
  private final int status;
  private final String code;
  private final Map<String, Object> args;
  private final List<FieldError> fieldErrors;

  private Refusal(int status, String code, Map<String, Object> args, List<FieldError> fieldErrors) {
    super(code);
    this.status = status;
    this.code = code;
    this.args = args;
    this.fieldErrors = fieldErrors;
  }

  public static Refusal rule(String code) {
    return new Refusal(409, code, Map.of(), List.of());
  }

  public static Refusal notFound(String kind) {
    return new Refusal(404, "not_found", Map.of("kind", kind), List.of());
  }

  public static Refusal forbidden(String code) {
    return new Refusal(403, code, Map.of(), List.of());
  }

  public static Refusal invalid(List<FieldError> errors) {
    return new Refusal(422, "invalid", Map.of(), errors);
  }

  public static Refusal stale() {
    return new Refusal(412, "stale", Map.of(), List.of());
  }

  public static Refusal unavailable(String code) {
    return new Refusal(503, code, Map.of(), List.of());
  }

  public int status() {
    return status;
  }

  public String code() {
    return code;
  }

  public Map<String, Object> args() {
    return args;
  }

  public List<FieldError> fieldErrors() {
    return fieldErrors;
  }
}

package org.entrepot.platform.error;

import java.util.List;
import java.util.Map;

/**
 * The one way to say no. Its code is the problem's {@code code} in the API and the message key
 * {@code error.<code>} on the site; a transaction that meets it is rolled back.
 */
public class Refusal extends RuntimeException {

  /** What sort of no it is; each has one HTTP status. */
  public enum Kind {
    UNREADABLE(400),
    UNAUTHENTICATED(401),
    FORBIDDEN(403),
    NOT_FOUND(404),
    WRONG_METHOD(405),
    NOT_ACCEPTABLE(406),
    RULE(409),
    STALE(412),
    TOO_LARGE(413),
    WRONG_TYPE(415),
    INVALID(422),
    TOO_MANY(429),
    UNEXPECTED(500),
    UNAVAILABLE(503);

    private final int status;

    Kind(int status) {
      this.status = status;
    }

    public int status() {
      return status;
    }
  }

  private static final long serialVersionUID = 1L;

  private final Kind kind;
  private final String code;
  private final transient Map<String, String> args;
  private final transient List<FieldError> fieldErrors;

  private Refusal(Kind kind, String code, Map<String, String> args, List<FieldError> fieldErrors) {
    super(kind + " " + code + (fieldErrors.isEmpty() ? "" : " " + fieldErrors));
    this.kind = kind;
    this.code = code;
    this.args = Map.copyOf(args);
    this.fieldErrors = List.copyOf(fieldErrors);
  }

  public static Refusal of(Kind kind, String code) {
    return new Refusal(kind, code, Map.of(), List.of());
  }

  /** A broken rule or a wrong state: 409. */
  public static Refusal rule(String code) {
    return of(Kind.RULE, code);
  }

  /** A broken rule whose text names a value: 409. */
  public static Refusal rule(String code, String name, Object value) {
    return new Refusal(Kind.RULE, code, Map.of(name, String.valueOf(value)), List.of());
  }

  /** What does not exist, or is not the caller's to know of: 404. */
  public static Refusal notFound() {
    return of(Kind.NOT_FOUND, "not_found");
  }

  public static Refusal forbidden(String code) {
    return of(Kind.FORBIDDEN, code);
  }

  /** Input that reads but does not hold: 422, each field named. */
  public static Refusal invalid(List<FieldError> errors) {
    return new Refusal(Kind.INVALID, "invalid_input", Map.of(), errors);
  }

  public static Refusal invalid(String field, String code) {
    return invalid(List.of(FieldError.of(field, code)));
  }

  /** The object was changed meanwhile by somebody else: 412. */
  public static Refusal stale() {
    return of(Kind.STALE, "changed_meanwhile");
  }

  /** Too much of it at a time: 429; so many seconds later there is some again. */
  public static Refusal tooMany(long seconds) {
    return new Refusal(
        Kind.TOO_MANY, "too_many", Map.of("seconds", Long.toString(seconds)), List.of());
  }

  public static Refusal unavailable(String code) {
    return of(Kind.UNAVAILABLE, code);
  }

  public Kind kind() {
    return kind;
  }

  /** The HTTP status of its kind. */
  public int status() {
    return kind.status();
  }

  public String code() {
    return code;
  }

  public Map<String, String> args() {
    return args;
  }

  public List<FieldError> fieldErrors() {
    return fieldErrors;
  }
}

package org.entrepot.api.platform;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.entrepot.platform.error.Refusal;
import org.entrepot.platform.text.Messages;

/** RFC 9457: what went wrong, for programs by its code and for people by its text. */
@Schema(description = "RFC 9457 problem details")
public record Problem(
    @Schema(description = "Stable URI of the kind of problem") String type,
    @Schema(description = "What went wrong, in the caller's language") String title,
    int status,
    @Schema(description = "Stable code of the rule", examples = "company_not_verified") String code,
    @Schema(description = "The X-Request-Id of the answer") String instance,
    @Schema(description = "The fields that were refused") List<Field> errors) {

  static final String MEDIA_TYPE = "application/problem+json";
  private static final String RETRY_SECONDS = "5";

  /** One refused field. */
  @Schema(name = "ProblemField")
  public record Field(String field, String code, String message) {}

  /** The problem that a refusal is, in the caller's language. */
  static Problem of(Refusal refusal, HttpServletRequest request) {
    Locale locale = Messages.shipped(request.getLocale());
    List<Field> fields =
        refusal.fieldErrors().stream()
            .map(
                error ->
                    new Field(
                        error.field(),
                        error.code(),
                        Messages.text("error." + error.code(), locale, error.args())))
            .toList();
    return new Problem(
        "urn:entrepot:problem:" + refusal.code(),
        Messages.text("error." + refusal.code(), locale, refusal.args()),
        refusal.status(),
        refusal.code(),
        RequestIdFilter.idOf(request),
        fields);
  }

  /** What a client has to know beside the problem: how to sign in, when to come again. */
  static Map<String, String> headers(Refusal refusal) {
    return switch (refusal.kind()) {
      case UNAUTHENTICATED -> Map.of("WWW-Authenticate", "Bearer realm=\"entrepot\"");
      case TOO_MANY, UNAVAILABLE ->
          Map.of("Retry-After", refusal.args().getOrDefault("seconds", RETRY_SECONDS));
      default -> Map.of();
    };
  }
}

package org.entrepot.api.platform;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

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

  /** One refused field. */
  @Schema(name = "ProblemField")
  public record Field(String field, String code, String message) {}
}

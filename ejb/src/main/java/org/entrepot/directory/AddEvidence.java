package org.entrepot.directory;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.Optional;
import java.util.function.Function;
import org.entrepot.platform.access.Command;
import org.entrepot.platform.error.Refusal;
import org.jspecify.annotations.Nullable;

/**
 * A paper that a company shows to the operator; the file comes beside it.
 *
 * @param expiresOn the last day on which it holds, absent where it has none
 */
public record AddEvidence(
    @NotNull EvidenceKind kind, @Nullable LocalDate issuedOn, @Nullable LocalDate expiresOn)
    implements Command {

  /**
   * Reads the fields that come beside the file.
   *
   * @throws Refusal 422 naming the first field that is missing or does not read
   */
  public static AddEvidence read(Function<String, Optional<String>> fields) {
    String kind = fields.apply("kind").orElseThrow(() -> Refusal.invalid("kind", "not_null"));
    return new AddEvidence(
        Arrays.stream(EvidenceKind.values())
            .filter(known -> known.name().equals(kind))
            .findFirst()
            .orElseThrow(() -> Refusal.invalid("kind", "evidence_kind_unknown")),
        date("issuedOn", fields),
        date("expiresOn", fields));
  }

  private static @Nullable LocalDate date(String name, Function<String, Optional<String>> fields) {
    try {
      return fields.apply(name).map(LocalDate::parse).orElse(null);
    } catch (DateTimeParseException e) {
      throw Refusal.invalid(name, "date");
    }
  }
}

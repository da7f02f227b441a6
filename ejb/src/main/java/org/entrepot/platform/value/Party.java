package org.entrepot.platform.value;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A company as it was when a document was made: documents carry this snapshot, so that a later
 * change of name or address does not rewrite what was signed. Name at most 200 characters, up to 6
 * address lines of 200, ids at most 40.
 *
 * <p>Errors: {@code party_number_…}, {@code party_name_…}, {@code party_address_…}, {@code
 * party_tax_id_…}, {@code party_registration_number_…}, each ending in {@code missing}, {@code
 * too_long} or {@code characters}; {@code party_address_lines}.
 */
public record Party(
    String number,
    String name,
    CountryCode country,
    List<String> addressLines,
    @Nullable String taxId,
    @Nullable String registrationNumber) {
  private static final int LONGEST_NUMBER = 24;
  private static final int LONGEST_LINE = 200;
  private static final int LONGEST_ID = 40;
  private static final int MOST_LINES = 6;

  public Party {
    number = Line.of(number, LONGEST_NUMBER, "party_number");
    name = Line.of(name, LONGEST_LINE, "party_name");
    if (addressLines.size() > MOST_LINES) {
      throw new InvalidValue("party_address_lines", "More than 6 address lines");
    }
    addressLines =
        addressLines.stream().map(line -> Line.of(line, LONGEST_LINE, "party_address")).toList();
    taxId = optional(taxId, "party_tax_id");
    registrationNumber = optional(registrationNumber, "party_registration_number");
  }

  private static @Nullable String optional(@Nullable String text, String name) {
    return text == null ? null : Line.of(text, LONGEST_ID, name);
  }

  /** {@code Name (number)}, for logs and messages. */
  @Override
  public String toString() {
    return name + " (" + number + ")";
  }
}

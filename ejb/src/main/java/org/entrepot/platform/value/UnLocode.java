package org.entrepot.platform.value;

import java.util.Locale;
import java.util.regex.Pattern;

/**
 * A UN/LOCODE: two letters of an ISO 3166-1 country and three characters of a place, letters or the
 * digits 2 to 9 (UN/ECE Rec 16). Lower case and the space of {@code CN SGH} are read and dropped.
 * The list of places is open; {@link Locations} knows the main ones.
 *
 * <p>Errors: {@code locode_format}, {@code locode_country}.
 */
public record UnLocode(String code) implements ListedCode, Comparable<UnLocode> {
  private static final Pattern FORMAT = Pattern.compile("[A-Z]{2}[A-Z2-9]{3}");

  public UnLocode {
    code = code.replace(" ", "").toUpperCase(Locale.ROOT);
    if (!FORMAT.matcher(code).matches()) {
      throw new InvalidValue("locode_format", "A UN/LOCODE has five characters, as in CNSGH");
    }
    if (!CountryCode.isKnown(code.substring(0, 2))) {
      throw new InvalidValue("locode_country", "A UN/LOCODE begins with a country");
    }
  }

  public static UnLocode of(String text) {
    return new UnLocode(text);
  }

  public CountryCode country() {
    return new CountryCode(code.substring(0, 2));
  }

  @Override
  public boolean isWithdrawn() {
    return Locations.isWithdrawn(this);
  }

  @Override
  public int compareTo(UnLocode other) {
    return code.compareTo(other.code);
  }

  @Override
  public String toString() {
    return code;
  }
}

package org.entrepot.platform.limit;

import java.time.Duration;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * So many in that time; a count of zero is no limit at all.
 *
 * @param count how many, at once too
 * @param per the time in which that many are free again
 */
public record Rate(int count, Duration per) {
  private static final Pattern FORM = Pattern.compile("(\\d{1,7})/([smhd])");
  private static final Map<String, Duration> UNITS =
      Map.of(
          "s", Duration.ofSeconds(1),
          "m", Duration.ofMinutes(1),
          "h", Duration.ofHours(1),
          "d", Duration.ofDays(1));

  /**
   * Reads {@code 300/m}: a count for a second, minute, hour or day; {@code 0} is no limit.
   *
   * @throws IllegalArgumentException for anything else
   */
  public static Rate of(String text) {
    if (text.strip().equals("0")) {
      return new Rate(0, Duration.ofDays(1));
    }
    Matcher form = FORM.matcher(text.strip());
    if (!form.matches()) {
      throw new IllegalArgumentException("A limit reads like 300/m or 0, not '" + text + "'");
    }
    return new Rate(
        Integer.parseInt(form.group(1)), UNITS.getOrDefault(form.group(2), Duration.ZERO));
  }

  boolean isUnlimited() {
    return count == 0;
  }
}

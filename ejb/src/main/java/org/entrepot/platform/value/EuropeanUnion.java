package org.entrepot.platform.value;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Who belonged to the Union when, by the dates of the Treaty of Rome, the accession treaties and
 * the withdrawal agreement.
 */
final class EuropeanUnion {
  private record Membership(LocalDate since, @Nullable LocalDate left) {
    boolean covers(LocalDate day) {
      return !day.isBefore(since) && (left == null || day.isBefore(left));
    }
  }

  /** Left at the end of 31 January 2020. */
  private static final LocalDate WITHDRAWAL = LocalDate.of(2020, 2, 1);

  private static final Map<String, Membership> MEMBERS = members();

  private EuropeanUnion() {}

  static boolean isMember(String country, LocalDate day) {
    Membership membership = MEMBERS.get(country);
    return membership != null && membership.covers(day);
  }

  private static Map<String, Membership> members() {
    Map<String, Membership> members = new HashMap<>();
    join(members, LocalDate.of(1958, 1, 1), List.of("BE", "DE", "FR", "IT", "LU", "NL"));
    join(members, LocalDate.of(1973, 1, 1), List.of("DK", "IE"));
    join(members, LocalDate.of(1981, 1, 1), List.of("GR"));
    join(members, LocalDate.of(1986, 1, 1), List.of("ES", "PT"));
    join(members, LocalDate.of(1995, 1, 1), List.of("AT", "FI", "SE"));
    join(
        members,
        LocalDate.of(2004, 5, 1),
        List.of("CY", "CZ", "EE", "HU", "LT", "LV", "MT", "PL", "SI", "SK"));
    join(members, LocalDate.of(2007, 1, 1), List.of("BG", "RO"));
    join(members, LocalDate.of(2013, 7, 1), List.of("HR"));
    members.put("GB", new Membership(LocalDate.of(1973, 1, 1), WITHDRAWAL));
    return Map.copyOf(members);
  }

  private static void join(
      Map<String, Membership> members, LocalDate since, List<String> countries) {
    countries.forEach(country -> members.put(country, new Membership(since, null)));
  }
}

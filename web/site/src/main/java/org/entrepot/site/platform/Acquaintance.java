package org.entrepot.site.platform;

import java.security.Principal;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What the exchange knows of a signed-in person beyond the identity: the companies they act for and
 * what they may do. One bean of the site implements it over the services.
 */
public interface Acquaintance {
  /**
   * What is known of that person now.
   *
   * @param acting the number of the company that the visitor chose to act for, if any
   */
  Known meet(Principal person, @Nullable String acting);

  /** A company that the visitor is a member of. */
  record CompanyChoice(String number, String name) {}

  /**
   * The companies and rights of a person.
   *
   * @param acting the company acted for, absent for a person without a company
   * @param rights names of {@code org.entrepot.platform.access.Right}
   */
  record Known(
      Optional<CompanyChoice> acting,
      List<CompanyChoice> companies,
      Set<String> rights,
      Optional<Locale> locale,
      Optional<ZoneId> zone) {
    /** A person who is not a member of any company yet. */
    public static Known newcomer() {
      return new Known(Optional.empty(), List.of(), Set.of(), Optional.empty(), Optional.empty());
    }
  }
}

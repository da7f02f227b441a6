package org.entrepot.process.demo;

import java.nio.charset.StandardCharsets;
import java.util.Currency;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.entrepot.directory.Address;
import org.entrepot.directory.CompanyKind;
import org.entrepot.directory.CompanyStatus;
import org.entrepot.directory.RegisterCompany;
import org.entrepot.directory.UpdateCompany;
import org.entrepot.platform.access.Person;
import org.entrepot.platform.text.Messages;
import org.entrepot.platform.value.CountryCode;
import org.entrepot.platform.value.Currencies;
import org.entrepot.platform.value.ReferenceTable;
import org.jspecify.annotations.Nullable;

/**
 * An invented company of {@code demo/companies.csv} with the person who owns it.
 *
 * @param key how the other lists of the demo world call it
 * @param fate the state that it comes to
 * @param days how long ago it came to the exchange
 * @param language in which it writes its profile and its products
 * @param currency in which it prices
 */
record Firm(
    String key,
    CompanyStatus fate,
    int days,
    String language,
    Currency currency,
    Person owner,
    UpdateCompany facts) {

  private static final Map<String, Firm> ALL = load();

  static List<Firm> all() {
    return List.copyOf(ALL.values());
  }

  static Firm named(String key) {
    Firm firm = ALL.get(key);
    if (firm == null) {
      throw new IllegalStateException("No firm of that key: " + key);
    }
    return firm;
  }

  RegisterCompany registration() {
    return new RegisterCompany(facts.name(), facts.country(), facts.kinds(), facts.zone());
  }

  /** The language in which the owner reads the site. */
  Locale reading() {
    return Messages.shipped(Locale.forLanguageTag(language));
  }

  private static Map<String, Firm> load() {
    Map<String, Firm> firms = new LinkedHashMap<>();
    for (List<String> row : ReferenceTable.at("/demo/companies.csv")) {
      firms.put(row.get(0), read(row));
    }
    return firms;
  }

  private static Firm read(List<String> row) {
    String email = row.get(14);
    String domain = email.substring(email.indexOf('@') + 1);
    UpdateCompany facts =
        new UpdateCompany(
            row.get(4),
            CountryCode.of(row.get(3)),
            kinds(row.get(2)),
            row.get(11),
            row.get(12),
            address(row),
            "trade@" + domain,
            row.get(15),
            "https://www." + domain,
            row.get(20),
            row.get(5),
            row.get(10),
            row.get(18).equals("yes"));
    return new Firm(
        row.get(0),
        CompanyStatus.valueOf(row.get(1)),
        Integer.parseInt(row.get(17)),
        row.get(5),
        Currencies.of(row.get(19)),
        new Person(subject(row), row.get(13), email),
        facts);
  }

  private static Set<CompanyKind> kinds(String letters) {
    EnumSet<CompanyKind> kinds = EnumSet.noneOf(CompanyKind.class);
    for (CompanyKind kind : CompanyKind.values()) {
      if (letters.indexOf(kind.name().charAt(0)) >= 0) {
        kinds.add(kind);
      }
    }
    return kinds;
  }

  private static @Nullable Address address(List<String> row) {
    return row.get(6).isEmpty()
        ? null
        : new Address(row.get(6), row.get(7), row.get(8), row.get(9));
  }

  /** The people with a log-in have the ids that the demo realm gives them. */
  private static String subject(List<String> row) {
    return row.get(16).isEmpty()
        ? UUID.nameUUIDFromBytes(("entrepot demo " + row.get(0)).getBytes(StandardCharsets.UTF_8))
            .toString()
        : Cast.subject(Integer.parseInt(row.get(16)));
  }
}

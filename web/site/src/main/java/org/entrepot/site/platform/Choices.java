package org.entrepot.site.platform;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.text.Collator;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.Comparator;
import java.util.Currency;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.entrepot.platform.time.TradeClock;
import org.entrepot.platform.value.CodeList;
import org.entrepot.platform.value.CodeSearch;
import org.entrepot.platform.value.CountryCode;
import org.entrepot.platform.value.Currencies;
import org.entrepot.platform.value.Incoterm;
import org.entrepot.platform.value.Packages;
import org.entrepot.platform.value.Unit;

/** The choices of the common selects, each in the visitor's language. */
@Named("choices")
@RequestScoped
public class Choices {
  /** One choice: what is sent, and what is read. */
  public record Choice(String value, String label) {}

  private static final List<String> USUAL_CURRENCIES =
      List.of("USD", "EUR", "CNY", "GBP", "JPY", "INR", "KRW", "AED", "BRL", "TRY");

  @Inject private Text text;
  @Inject private TradeClock clock;
  @Inject private Visitor visitor;

  // Pages read a list once for each of its options.
  private final Map<String, List<Choice>> ready = new HashMap<>();

  /** Every country, sorted as the visitor's language sorts. */
  public List<Choice> getCountries() {
    return once(
        "countries",
        () ->
            CountryCode.all().stream()
                .map(country -> new Choice(country.code(), country.name(locale())))
                .sorted(Comparator.comparing(Choice::label, Collator.getInstance(locale())))
                .toList());
  }

  /** The currencies of today, the most used first. */
  public List<Choice> getCurrencies() {
    return once("currencies", this::currencies);
  }

  private List<Choice> currencies() {
    Set<String> today =
        Currencies.inUseOn(clock.today(ZoneOffset.UTC)).stream()
            .map(Currency::getCurrencyCode)
            .collect(Collectors.toCollection(LinkedHashSet::new));
    Set<String> codes = new LinkedHashSet<>(USUAL_CURRENCIES);
    codes.retainAll(today);
    codes.addAll(today);
    return codes.stream().map(code -> new Choice(code, code + " – " + currencyName(code))).toList();
  }

  private String currencyName(String code) {
    return Currency.getInstance(code).getDisplayName(locale());
  }

  /** The usual units of UN/ECE Recommendation 20; a picker finds the others. */
  public List<Choice> getUnits() {
    return once(
        "units",
        () ->
            Unit.usual().stream()
                .map(unit -> new Choice(unit.code(), unit.name(locale()) + " (" + unit + ")"))
                .toList());
  }

  /** The eleven rules, from the seller's least duty to the most. */
  public List<Choice> getIncoterms() {
    return once(
        "incoterms",
        () ->
            Arrays.stream(Incoterm.values())
                .map(rule -> new Choice(rule.name(), rule.name() + " – " + rule.title(locale())))
                .toList());
  }

  /** The usual kinds of package of UN/ECE Recommendation 21; a picker finds the others. */
  public List<Choice> getPackages() {
    return once(
        "packages",
        () ->
            Packages.usual().stream()
                .map(kind -> new Choice(kind.code(), kind.name(locale())))
                .toList());
  }

  /** What a code of a list stands for; empty where nothing is known of it. */
  public String name(String list, String code) {
    return CodeList.named(list).flatMap(codes -> CodeSearch.name(codes, code, locale())).orElse("");
  }

  /** The constants of an enum, named by the texts below that key. */
  public List<Choice> of(String key, Enum<?>... constants) {
    return Arrays.stream(constants)
        .map(constant -> new Choice(constant.name(), text.of(key + "." + constant.name())))
        .toList();
  }

  private List<Choice> once(String name, Supplier<List<Choice>> list) {
    return ready.computeIfAbsent(name, missing -> list.get());
  }

  private Locale locale() {
    return visitor.getLocale();
  }
}

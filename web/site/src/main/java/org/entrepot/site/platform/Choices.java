package org.entrepot.site.platform;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.text.Collator;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;

/** The choices of the common selects, each in the visitor's language. */
@Named("choices")
@RequestScoped
public class Choices {
  /** One choice: what is sent, and what is read. */
  public record Choice(String value, String label) {}

  private static final List<String> CURRENCIES =
      List.of(
          "USD", "EUR", "CNY", "GBP", "JPY", "AED", "AUD", "BRL", "CAD", "CHF", "HKD", "IDR", "INR",
          "KRW", "KWD", "KZT", "MXN", "MYR", "NGN", "NOK", "PHP", "PLN", "SAR", "SEK", "SGD", "THB",
          "TRY", "VND", "ZAR");

  @Inject private Show show;
  @Inject private Visitor visitor;

  /** Every country, sorted as the visitor's language sorts. */
  public List<Choice> getCountries() {
    List<Choice> countries = new ArrayList<>();
    for (String code : Locale.getISOCountries()) {
      countries.add(new Choice(code, show.country(code)));
    }
    Collator collator = Collator.getInstance(visitor.getLocale());
    countries.sort(Comparator.comparing(Choice::label, collator));
    return countries;
  }

  /** The currencies of trade, the most used first. */
  public List<Choice> getCurrencies() {
    return CURRENCIES.stream()
        .map(code -> new Choice(code, code + " – " + show.currency(code)))
        .toList();
  }
}

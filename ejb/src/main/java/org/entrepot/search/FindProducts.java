package org.entrepot.search;

import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Currency;
import java.util.List;
import java.util.Objects;
import java.util.function.UnaryOperator;
import org.entrepot.platform.access.Command;
import org.entrepot.platform.error.Refusal;
import org.entrepot.platform.value.CountryCode;
import org.entrepot.platform.value.Currencies;
import org.jspecify.annotations.Nullable;

/**
 * What a visitor looks for in the public list of products.
 *
 * @param q words that all occur in title, description, category, HS code or supplier's name, in any
 *     language; phrases in quotation marks
 * @param category a leaf or a whole group
 * @param country the supplier's
 * @param supplier the supplier's number
 * @param minimumOrderAtMost products that one may order so few of
 * @param leadTimeAtMost in days
 * @param prices what the lowest tier's unit price may be
 */
public record FindProducts(
    @Nullable @Size(max = 200) String q,
    @Nullable @Size(max = 40) String category,
    @Nullable CountryCode country,
    @Nullable @Size(max = 24) String supplier,
    @Nullable BigDecimal minimumOrderAtMost,
    @Nullable Integer leadTimeAtMost,
    PriceRange prices,
    ProductSort sort)
    implements Command {

  static final Currency EURO = Currencies.of("EUR");

  /**
   * What a price may be; of the amounts either may be absent.
   *
   * @param atLeast in {@code reader}, else in {@code only}
   * @param atMost in {@code reader}, else in {@code only}
   * @param only leaves out products priced in another currency
   * @param reader the currency in which the visitor compares, by reference rates; prices are
   *     counted in it
   */
  public record PriceRange(
      @Nullable BigDecimal atLeast,
      @Nullable BigDecimal atMost,
      @Nullable Currency only,
      @Nullable Currency reader) {

    /** Any price, in any currency. */
    public static final PriceRange ANY = new PriceRange(null, null, null, null);

    public PriceRange {
      if ((atLeast != null || atMost != null) && only == null && reader == null) {
        throw Refusal.invalid("currency", "price_currency_missing");
      }
    }

    /** The currency in which prices are counted. */
    Currency compared() {
      return Objects.requireNonNullElse(reader, Objects.requireNonNullElse(only, EURO));
    }

    private void addTo(List<Filter> filters) {
      if (only != null) {
        filters.add(new Filter.Has(Keyword.CURRENCY, only.getCurrencyCode()));
      }
      if (atLeast != null || atMost != null) {
        filters.add(
            new Filter.Within(
                Measure.PRICE,
                atLeast == null ? 0 : Prices.reference(atLeast, compared()),
                atMost == null ? Long.MAX_VALUE : Prices.reference(atMost, compared())));
      }
    }
  }

  /**
   * Reads the conditions of a query string: {@code q}, {@code category}, {@code country}, {@code
   * supplier}, {@code minOrderMax}, {@code leadTimeMax}, {@code priceMin}, {@code priceMax}, {@code
   * currency}, {@code priceIn}, {@code sort}; blank ones count as absent.
   *
   * @throws Refusal 422 naming every condition that does not read
   */
  public static FindProducts read(UnaryOperator<@Nullable String> query) {
    return new QueryReader(query).read();
  }

  /** Everything, last published first. */
  public static FindProducts all() {
    return of(null);
  }

  /** Everything that one supplier offers. */
  public static FindProducts of(@Nullable String supplier) {
    return new FindProducts(
        null, null, null, supplier, null, null, PriceRange.ANY, ProductSort.NEWEST);
  }

  /** Everything that has these words. */
  public static FindProducts words(String q) {
    return new FindProducts(q, null, null, null, null, null, PriceRange.ANY, ProductSort.RELEVANCE);
  }

  List<Word> words() {
    return q == null ? List.of() : Word.read(q);
  }

  /** The currency in which prices are counted. */
  public Currency reader() {
    return prices.compared();
  }

  List<Filter> filters() {
    List<Filter> filters = new ArrayList<>();
    if (category != null) {
      filters.add(new Filter.Has(Keyword.CATEGORY, category));
    }
    if (country != null) {
      filters.add(new Filter.Has(Keyword.COUNTRY, country.code()));
    }
    if (supplier != null) {
      filters.add(new Filter.Has(Keyword.SUPPLIER, supplier));
    }
    if (minimumOrderAtMost != null) {
      filters.add(
          new Filter.Within(Measure.MINIMUM_ORDER, 0, Measure.millionths(minimumOrderAtMost)));
    }
    if (leadTimeAtMost != null) {
      filters.add(new Filter.Within(Measure.LEAD_TIME, 0, leadTimeAtMost));
    }
    prices.addTo(filters);
    return List.copyOf(filters);
  }
}

package org.entrepot.catalog;

import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.util.Currency;
import java.util.List;
import java.util.function.UnaryOperator;
import org.entrepot.platform.access.Command;
import org.entrepot.platform.error.Refusal;
import org.entrepot.platform.text.SearchText;
import org.entrepot.platform.value.CountryCode;
import org.jspecify.annotations.Nullable;

/**
 * What a visitor looks for in the public list of products.
 *
 * @param q words that all occur in title, description, category, HS code or supplier's name
 * @param category a leaf or a whole group
 * @param country the supplier's
 * @param supplier the supplier's number
 * @param minimumOrderAtMost products that one may order so few of
 * @param priceAtMost the lowest tier's unit price in {@code currency}
 * @param currency leaves out products priced in another one
 */
public record FindProducts(
    @Nullable @Size(max = 200) String q,
    @Nullable @Size(max = 40) String category,
    @Nullable CountryCode country,
    @Nullable @Size(max = 24) String supplier,
    @Nullable BigDecimal minimumOrderAtMost,
    @Nullable BigDecimal priceAtMost,
    @Nullable Currency currency,
    ProductSort sort)
    implements Command {

  private static final int MOST_WORDS = 8;

  public FindProducts {
    if (priceAtMost != null && currency == null) {
      throw Refusal.invalid("currency", "price_currency_missing");
    }
  }

  /**
   * Reads the conditions of a query string: {@code q}, {@code category}, {@code country}, {@code
   * supplier}, {@code minOrderMax}, {@code priceMax}, {@code currency}, {@code sort}; blank ones
   * count as absent.
   *
   * @throws Refusal 422 naming every condition that does not read
   */
  public static FindProducts read(UnaryOperator<@Nullable String> query) {
    return new QueryReader(query).read();
  }

  /** Everything, last published first. */
  public static FindProducts all() {
    return new FindProducts(null, null, null, null, null, null, null, ProductSort.NEWEST);
  }

  /** Everything that one supplier offers. */
  public static FindProducts of(String supplier) {
    return new FindProducts(null, null, null, supplier, null, null, null, ProductSort.NEWEST);
  }

  /** The words as the search column has them, a bounded number. */
  List<String> words() {
    String text = q == null ? "" : SearchText.of(q);
    return text.isEmpty()
        ? List.of()
        : List.of(text.split(" ", -1)).stream().distinct().limit(MOST_WORDS).toList();
  }

  /** The leaves that are asked for; none for an unknown category, so that nothing is found. */
  List<String> categories() {
    return category == null
        ? List.of()
        : Category.of(category).stream()
            .flatMap(known -> known.under().stream())
            .map(Category::code)
            .toList();
  }
}

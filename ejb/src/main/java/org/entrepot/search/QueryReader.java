package org.entrepot.search;

import java.math.BigDecimal;
import java.util.Currency;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import org.entrepot.platform.error.FieldErrors;
import org.entrepot.platform.value.CountryCode;
import org.entrepot.platform.value.Currencies;
import org.entrepot.platform.value.Quantity;
import org.entrepot.platform.value.Unit;
import org.entrepot.platform.value.UnitPrice;
import org.jspecify.annotations.Nullable;

/** Reads the conditions of the public list out of texts, and names all that do not read. */
final class QueryReader {

  private final UnaryOperator<@Nullable String> query;
  private final FieldErrors errors = new FieldErrors();

  QueryReader(UnaryOperator<@Nullable String> query) {
    this.query = query;
  }

  FindProducts read() {
    CountryCode country = value("country", CountryCode::of);
    BigDecimal minimum = value("minOrderMax", QueryReader::quantity);
    Integer leadTime = value("leadTimeMax", QueryReader::days);
    BigDecimal least = value("priceMin", QueryReader::price);
    BigDecimal most = value("priceMax", QueryReader::price);
    Currency only = value("currency", Currencies::of);
    Currency reader = value("priceIn", Currencies::of);
    errors.require(
        (least == null && most == null) || query("currency") != null || query("priceIn") != null,
        "currency",
        "price_currency_missing");
    ProductSort sort = value("sort", ProductSort::of);
    errors.refuse();
    String words = query("q");
    return new FindProducts(
        words,
        query("category"),
        country,
        query("supplier"),
        minimum,
        leadTime,
        new FindProducts.PriceRange(least, most, only, reader),
        sort == null ? usual(words) : sort);
  }

  private static ProductSort usual(@Nullable String words) {
    return words == null ? ProductSort.NEWEST : ProductSort.RELEVANCE;
  }

  private @Nullable String query(String name) {
    String text = query.apply(name);
    return text == null || text.isBlank() ? null : text.strip();
  }

  private <T> @Nullable T value(String name, Function<String, T> reader) {
    String text = query(name);
    return text == null ? null : errors.read(name, () -> reader.apply(text)).orElse(null);
  }

  private static BigDecimal quantity(String text) {
    return Quantity.of(text, Unit.PIECE.code()).value();
  }

  /** Days are counted as pieces are: whole ones, none below nothing. */
  private static Integer days(String text) {
    return quantity(text).min(BigDecimal.valueOf(Integer.MAX_VALUE)).intValue();
  }

  /** In any currency: the limit is compared, not paid. */
  private static BigDecimal price(String text) {
    return UnitPrice.of(text, "USD").amount();
  }
}

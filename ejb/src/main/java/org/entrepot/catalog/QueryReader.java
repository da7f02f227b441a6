package org.entrepot.catalog;

import java.math.BigDecimal;
import java.util.Currency;
import java.util.function.Function;
import java.util.function.UnaryOperator;
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
    BigDecimal price = value("priceMax", QueryReader::price);
    Currency currency = value("currency", Currencies::of);
    errors.require(
        price == null || query("currency") != null, "currency", "price_currency_missing");
    ProductSort sort = value("sort", ProductSort::of);
    errors.refuse();
    return new FindProducts(
        query("q"),
        query("category"),
        country,
        query("supplier"),
        minimum,
        price,
        currency,
        sort == null ? ProductSort.NEWEST : sort);
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

  /** In any currency: the limit is compared, not paid. */
  private static BigDecimal price(String text) {
    return UnitPrice.of(text, "USD").amount();
  }
}

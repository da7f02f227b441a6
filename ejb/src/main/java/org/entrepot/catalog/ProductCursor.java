package org.entrepot.catalog;

import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.Base64;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.entrepot.platform.error.Refusal;
import org.entrepot.platform.page.PageRequest;
import org.entrepot.platform.value.InvalidValue;
import org.entrepot.platform.value.UnitPrice;
import org.jspecify.annotations.Nullable;

/**
 * Where a piece of the public list ended: the sorted value of the last product, and its id between
 * equals. A cursor of another order is {@code cursor_unreadable} (422).
 *
 * @param currency the last product's in an order by price, else empty
 * @param value the last product's {@link Instant}, price or days
 */
record ProductCursor(ProductSort sort, String currency, Object value, long id) {

  private static final String SEPARATOR = "~";
  private static final int PARTS = 4;

  static ProductCursor after(ProductSort sort, Product last) {
    SalesTerms terms = last.terms();
    String currency = String.valueOf(terms.currency());
    return switch (sort) {
      case NEWEST ->
          new ProductCursor(sort, "", last.publishedAt().orElse(Instant.EPOCH), last.id());
      case LEAD_TIME -> new ProductCursor(sort, "", known(last.goods().leadTimeDays()), last.id());
      case PRICE_ASC, PRICE_DESC ->
          new ProductCursor(sort, currency, known(terms.lowestPrice()), last.id());
    };
  }

  /** What a published product has, as its checklist says. */
  private static Object known(@Nullable Object value) {
    return Objects.requireNonNull(value, "a published product is complete");
  }

  /** Reads a page's cursor; none for the first page. */
  static Optional<ProductCursor> of(PageRequest page, ProductSort sort) {
    String text = page.cursor();
    if (text == null || text.isEmpty()) {
      return Optional.empty();
    }
    try {
      byte[] bytes = Base64.getUrlDecoder().decode(text);
      String[] parts = new String(bytes, StandardCharsets.US_ASCII).split(SEPARATOR, -1);
      if (parts.length != PARTS || !parts[0].equals(sort.code())) {
        throw unreadable();
      }
      Object value = value(sort, parts[1], parts[2]);
      return Optional.of(new ProductCursor(sort, parts[1], value, Long.parseLong(parts[3], 36)));
    } catch (IllegalArgumentException | DateTimeException | InvalidValue e) {
      throw unreadable();
    }
  }

  private static Object value(ProductSort sort, String currency, String text) {
    return switch (sort) {
      case NEWEST -> Instant.parse(text);
      case LEAD_TIME -> Integer.valueOf(text);
      case PRICE_ASC, PRICE_DESC -> UnitPrice.of(text, currency).amount();
    };
  }

  /** What the rows behind this one fulfil, with the names of {@link #parameters}. */
  String condition() {
    return switch (sort) {
      case NEWEST -> "(p.publishedAt < :value or (p.publishedAt = :value and p.id < :id))";
      case LEAD_TIME ->
          "(p.goods.leadTimeDays > :value or (p.goods.leadTimeDays = :value and p.id < :id))";
      case PRICE_ASC -> byPrice(">");
      case PRICE_DESC -> byPrice("<");
    };
  }

  private static String byPrice(String beyond) {
    return "(p.terms.currency > :lastCurrency or (p.terms.currency = :lastCurrency"
        + " and (p.terms.lowestPrice "
        + beyond
        + " :value or (p.terms.lowestPrice = :value and p.id < :id))))";
  }

  Map<String, Object> parameters() {
    return switch (sort) {
      case NEWEST, LEAD_TIME -> Map.of("value", value, "id", id);
      case PRICE_ASC, PRICE_DESC -> Map.of("lastCurrency", currency, "value", value, "id", id);
    };
  }

  private static Refusal unreadable() {
    return Refusal.invalid("cursor", "cursor_unreadable");
  }

  /** As {@code nextCursor} carries it. */
  String text() {
    String plain =
        String.join(SEPARATOR, sort.code(), currency, value.toString(), Long.toString(id, 36));
    return Base64.getUrlEncoder()
        .withoutPadding()
        .encodeToString(plain.getBytes(StandardCharsets.US_ASCII));
  }
}

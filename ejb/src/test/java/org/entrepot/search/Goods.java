package org.entrepot.search;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.entrepot.platform.value.CountryCode;
import org.entrepot.platform.value.UnitPrice;

/** Products for tests: usual ones, of which each test changes what it is about. */
record Goods(
    String number,
    String language,
    String title,
    String description,
    String supplier,
    String country,
    List<String> categories,
    String price,
    String currency,
    int minimumOrder,
    int leadTimeDays,
    int day) {

  private static final Instant FIRST_DAY = Instant.parse("2026-01-01T00:00:00Z");

  static Goods of(String number, String title) {
    return new Goods(
        number,
        "en",
        title,
        "",
        "COM-1",
        "DE",
        List.of("kitchenware", "home"),
        "10",
        "EUR",
        100,
        30,
        1);
  }

  Goods in(String tag) {
    return new Goods(
        number,
        tag,
        title,
        description,
        supplier,
        country,
        categories,
        price,
        currency,
        minimumOrder,
        leadTimeDays,
        day);
  }

  Goods saying(String text) {
    return new Goods(
        number,
        language,
        title,
        text,
        supplier,
        country,
        categories,
        price,
        currency,
        minimumOrder,
        leadTimeDays,
        day);
  }

  Goods from(String maker, String land) {
    return new Goods(
        number,
        language,
        title,
        description,
        maker,
        land,
        categories,
        price,
        currency,
        minimumOrder,
        leadTimeDays,
        day);
  }

  Goods under(String... codes) {
    return new Goods(
        number,
        language,
        title,
        description,
        supplier,
        country,
        List.of(codes),
        price,
        currency,
        minimumOrder,
        leadTimeDays,
        day);
  }

  Goods at(String amount, String money) {
    return new Goods(
        number,
        language,
        title,
        description,
        supplier,
        country,
        categories,
        amount,
        money,
        minimumOrder,
        leadTimeDays,
        day);
  }

  Goods within(int least, int days) {
    return new Goods(
        number,
        language,
        title,
        description,
        supplier,
        country,
        categories,
        price,
        currency,
        least,
        days,
        day);
  }

  Goods on(int published) {
    return new Goods(
        number,
        language,
        title,
        description,
        supplier,
        country,
        categories,
        price,
        currency,
        minimumOrder,
        leadTimeDays,
        published);
  }

  ProductDocument document() {
    return new ProductDocument(
        number,
        number,
        language,
        title,
        description,
        List.of("Works of " + supplier),
        Map.of("en", "Kitchenware", "zh", "厨房用品"),
        supplier,
        CountryCode.of(country),
        categories,
        UnitPrice.of(price, currency),
        BigDecimal.valueOf(minimumOrder),
        leadTimeDays,
        FIRST_DAY.plus(Duration.ofDays(day)));
  }
}

package org.entrepot.fuzz;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Currency;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.entrepot.platform.value.CountryCode;
import org.entrepot.platform.value.Digest;
import org.entrepot.platform.value.HsCode;
import org.entrepot.platform.value.UnLocode;
import org.entrepot.platform.value.Unit;

/** JSON bodies of a record: the usual one, and ones that are odd in one place each. */
final class Bodies {

  private static final Map<Type, String> USUAL =
      Map.ofEntries(
          Map.entry(String.class, "\"text\""),
          Map.entry(BigDecimal.class, "\"12.5\""),
          Map.entry(Currency.class, "\"EUR\""),
          Map.entry(CountryCode.class, "\"CN\""),
          Map.entry(HsCode.class, "\"940161\""),
          Map.entry(UnLocode.class, "\"CNSGH\""),
          Map.entry(Unit.class, "\"C62\""),
          Map.entry(Digest.class, "\"" + "0".repeat(64) + "\""),
          Map.entry(LocalDate.class, "\"2026-11-22\""),
          Map.entry(Instant.class, "\"2026-11-22T09:00:00Z\""),
          Map.entry(boolean.class, "true"),
          Map.entry(Boolean.class, "true"));

  private static final List<String> ODD =
      List.of(
          "null",
          "\"\"",
          "\" \"",
          "\"\\u0000\"",
          "\"\\ud800\"",
          "true",
          "0",
          "-1",
          "1.5",
          "1e999999999",
          "\"1e999999999\"",
          "9".repeat(400),
          "\"" + "9".repeat(200_000) + "\"",
          "9".repeat(200_000),
          "[]",
          "[null]",
          "[[[]]]",
          "{}",
          "{\"a\":null}",
          "{\"a\":{",
          "{\"a\":[",
          "[{}]",
          "\"-999999999-01-01\"",
          "\"+1000000000-12-31T23:59:59.999999999Z\"",
          "\"2026-02-30\"");

  private final int odd;
  private final String instead;
  private int places;

  private Bodies(int odd, String instead) {
    this.odd = odd;
    this.instead = instead;
  }

  static String usual(Class<?> type) {
    return new Bodies(-1, "").value(type);
  }

  static Stream<String> odd(Class<?> type) {
    Bodies usual = new Bodies(-1, "");
    usual.value(type);
    return IntStream.range(0, usual.places)
        .boxed()
        .flatMap(place -> ODD.stream().map(value -> new Bodies(place, value).value(type)));
  }

  private String value(Type type) {
    if (places++ == odd) {
      return instead;
    }
    if (type instanceof ParameterizedType generic) {
      String element = value(generic.getActualTypeArguments()[0]);
      boolean many = Collection.class.isAssignableFrom((Class<?>) generic.getRawType());
      return generic.getRawType() == Optional.class || !many ? element : "[" + element + "]";
    }
    Class<?> plain = (Class<?>) type;
    if (USUAL.containsKey(plain)) {
      return USUAL.get(plain);
    }
    if (plain.isEnum()) {
      return "\"" + plain.getEnumConstants()[0] + "\"";
    }
    return plain.isRecord() ? object(plain) : "1";
  }

  private String object(Class<?> type) {
    List<String> fields = new ArrayList<>();
    for (RecordComponent component : type.getRecordComponents()) {
      fields.add("\"" + component.getName() + "\":" + value(component.getGenericType()));
    }
    return fields.stream().collect(Collectors.joining(",", "{", "}"));
  }
}

package org.entrepot.site.fuzz;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Currency;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.entrepot.platform.value.CountryCode;
import org.entrepot.platform.value.Digest;
import org.entrepot.platform.value.HsCode;
import org.entrepot.platform.value.UnLocode;
import org.entrepot.platform.value.Unit;

/** What is typed into a form: the usual by the name of its input, and texts that nobody expects. */
final class Inputs {

  static final List<String> ODD =
      List.of(
          "",
          " ",
          "\u0000",
          "\ud800",
          "\u0661\u0662",
          "-",
          "-1",
          ".",
          "1e999999999",
          "9".repeat(19),
          "9".repeat(400),
          "9".repeat(100_000),
          "0.0000000000000000000001",
          "NaN",
          "XXX",
          "null",
          "[]",
          "2026-02-30",
          "-999999999-01-01",
          "+999999999-12-31",
          "+999999999-12-31T23:59",
          "-999999999-01-01T00:00",
          "+1000000000-12-31T23:59:59.999999999Z",
          "A".repeat(5000));

  private static final Map<Type, String> USUAL =
      Map.ofEntries(
          Map.entry(BigDecimal.class, "12.5"),
          Map.entry(Currency.class, "EUR"),
          Map.entry(CountryCode.class, "CN"),
          Map.entry(HsCode.class, "940161"),
          Map.entry(UnLocode.class, "CNSGH"),
          Map.entry(Unit.class, "C62"),
          Map.entry(Digest.class, "0".repeat(64)),
          Map.entry(LocalDate.class, "2026-11-22"),
          Map.entry(Instant.class, "2026-11-22T09:00"),
          Map.entry(boolean.class, "true"),
          Map.entry(Boolean.class, "true"),
          Map.entry(String.class, "text"));

  private Inputs() {}

  /** A text for each input that a form of the record has. */
  static Map<String, String> usual(Class<? extends Record> command) {
    Map<String, String> typed = new LinkedHashMap<>();
    for (RecordComponent component : command.getRecordComponents()) {
      type(component.getName(), component.getGenericType(), typed);
    }
    return typed;
  }

  private static void type(String name, Type type, Map<String, String> typed) {
    if (type instanceof ParameterizedType generic) {
      boolean many = Collection.class.isAssignableFrom((Class<?>) generic.getRawType());
      boolean one = generic.getRawType() == Optional.class || !many;
      type(one ? name : name + ".0", generic.getActualTypeArguments()[0], typed);
      return;
    }
    Class<?> plain = (Class<?>) type;
    if (USUAL.containsKey(plain)) {
      typed.put(name, USUAL.get(plain));
    } else if (plain.isEnum()) {
      typed.put(name, String.valueOf(plain.getEnumConstants()[0]));
    } else if (plain.isRecord()) {
      for (RecordComponent component : plain.getRecordComponents()) {
        type(name + "." + component.getName(), component.getGenericType(), typed);
      }
    } else {
      typed.put(name, "1");
    }
  }
}

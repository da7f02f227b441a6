package org.entrepot.site.platform;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.Currency;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.entrepot.platform.value.Currencies;
import org.entrepot.platform.value.InvalidValue;

/**
 * Makes a value of a wanted type from one text: numbers, dates, enums, and every type with a static
 * {@code of(String)} or {@code parse(String)}. A text that is none is refused as {@link
 * InvalidValue} with the code of the message.
 */
final class ValueParser {
  // Longer texts and exponents would let a tiny input become a huge number.
  private static final Pattern NUMBER = Pattern.compile("[+-]?\\d{1,30}(\\.\\d{1,30})?");
  private static final Pattern BLANKS = Pattern.compile("[\\s\\u00a0\\u202f']");

  private final Map<Class<?>, Function<String, Object>> known;

  /**
   * @param zone the zone of the instants that people type
   */
  ValueParser(ZoneId zone) {
    this.known =
        Map.ofEntries(
            Map.entry(String.class, text -> text),
            Map.entry(BigDecimal.class, ValueParser::decimal),
            Map.entry(Integer.class, ValueParser::integer),
            Map.entry(Long.class, ValueParser::wholeNumber),
            Map.entry(Boolean.class, text -> !text.equals("false")),
            Map.entry(LocalDate.class, ValueParser::date),
            Map.entry(Instant.class, text -> instant(text, zone)),
            Map.entry(Currency.class, text -> Currencies.of(text.toUpperCase(Locale.ROOT))));
  }

  /** Whether one text can make a value of that type. */
  boolean knows(Class<?> type) {
    return known.containsKey(boxed(type)) || type.isEnum() || factory(type).isPresent();
  }

  /**
   * @throws InvalidValue if the text makes no value of that type
   * @throws IllegalArgumentException if the type is not one that a text can make
   */
  Object parse(Class<?> type, String text) {
    Function<String, Object> function = known.get(boxed(type));
    if (function != null) {
      return function.apply(text);
    }
    if (type.isEnum()) {
      return constant(type, text);
    }
    Method factory =
        factory(type)
            .orElseThrow(() -> new IllegalArgumentException("No text makes a " + type.getName()));
    return invoke(factory, text);
  }

  static Class<?> boxed(Class<?> type) {
    if (type == int.class) {
      return Integer.class;
    }
    if (type == long.class) {
      return Long.class;
    }
    return type == boolean.class ? Boolean.class : type;
  }

  private static Optional<Method> factory(Class<?> type) {
    for (String name : new String[] {"of", "parse"}) {
      for (Method method : type.getMethods()) {
        if (method.getName().equals(name)
            && Modifier.isStatic(method.getModifiers())
            && type.isAssignableFrom(method.getReturnType())
            && method.getParameterCount() == 1
            && method.getParameterTypes()[0] == String.class) {
          return Optional.of(method);
        }
      }
    }
    return Optional.empty();
  }

  private static Object invoke(Method factory, String text) {
    try {
      return factory.invoke(null, text);
    } catch (InvocationTargetException e) {
      if (e.getCause() instanceof InvalidValue invalid) {
        throw invalid;
      }
      throw new IllegalStateException(factory + " failed", e.getCause());
    } catch (IllegalAccessException e) {
      throw new IllegalStateException(factory + " is not public", e);
    }
  }

  private static Object constant(Class<?> type, String text) {
    for (Object constant : type.getEnumConstants()) {
      if (((Enum<?>) constant).name().equals(text)) {
        return constant;
      }
    }
    throw new InvalidValue("choice", "Not one of the choices: " + text);
  }

  private static BigDecimal decimal(String text) {
    String plain = BLANKS.matcher(text).replaceAll("");
    if (!NUMBER.matcher(plain).matches()) {
      throw new InvalidValue("number_format", "Not a number: " + text);
    }
    return new BigDecimal(plain);
  }

  private static Object integer(String text) {
    try {
      return decimal(text).intValueExact();
    } catch (ArithmeticException e) {
      throw new InvalidValue("whole_number", "Not a whole number: " + text);
    }
  }

  private static Object wholeNumber(String text) {
    try {
      return decimal(text).longValueExact();
    } catch (ArithmeticException e) {
      throw new InvalidValue("whole_number", "Not a whole number: " + text);
    }
  }

  private static LocalDate date(String text) {
    try {
      return LocalDate.parse(text);
    } catch (DateTimeException e) {
      throw new InvalidValue("date", "Not a date: " + text);
    }
  }

  private static Instant instant(String text, ZoneId zone) {
    try {
      return text.endsWith("Z")
          ? Instant.parse(text)
          : LocalDateTime.parse(text.replace(' ', 'T')).atZone(zone).toInstant();
    } catch (DateTimeException e) {
      throw new InvalidValue("date_time", "Not a date and time: " + text);
    }
  }
}

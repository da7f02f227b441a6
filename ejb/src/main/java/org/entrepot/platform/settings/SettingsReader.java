package org.entrepot.platform.settings;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.entrepot.platform.limit.Limit;
import org.entrepot.platform.limit.Rate;
import org.jspecify.annotations.Nullable;

/** Reads single settings; a blank one counts as not set. */
record SettingsReader(Function<String, @Nullable String> environment) {

  String text(String name, String fallback) {
    String value = environment.apply(name);
    return value == null || value.isBlank() ? fallback : value.strip();
  }

  /** A setting that another one makes necessary; without it the start stops with its name. */
  String required(String name) {
    String value = text(name, "");
    if (value.isEmpty()) {
      throw new IllegalArgumentException(name + " must be set");
    }
    return value;
  }

  /** Values with commas between. */
  Set<String> list(String name) {
    return Arrays.stream(text(name, "").split(",", -1))
        .map(String::strip)
        .filter(value -> !value.isEmpty())
        .collect(Collectors.toUnmodifiableSet());
  }

  /** How much of what is done at a time. */
  Map<Limit, Rate> rates() {
    Map<Limit, Rate> rates = new EnumMap<>(Limit.class);
    for (Limit limit : Limit.values()) {
      try {
        rates.put(limit, Rate.of(text(limit.setting(), limit.usual())));
      } catch (IllegalArgumentException e) {
        throw new IllegalArgumentException(limit.setting() + ": " + e.getMessage(), e);
      }
    }
    return rates;
  }

  long number(String name, long fallback) {
    String value = text(name, Long.toString(fallback));
    try {
      return Long.parseLong(value);
    } catch (NumberFormatException e) {
      throw new IllegalArgumentException(name + " must be a whole number, not '" + value + "'", e);
    }
  }
}

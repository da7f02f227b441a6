package org.entrepot.site.platform;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.RecordComponent;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Writes a record into a form as the texts that {@link RecordReader} reads back to the same. */
final class RecordWriter {
  private static final DateTimeFormatter MINUTES =
      DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm");

  private final FormValues values;
  private final ValueParser parser;
  private final ZoneId zone;

  RecordWriter(FormValues values, ValueParser parser, ZoneId zone) {
    this.values = values;
    this.parser = parser;
    this.zone = zone;
  }

  void write(String name, @Nullable Object value) {
    if (value instanceof Optional<?> optional) {
      write(name, optional.orElse(null));
    } else if (value instanceof Collection<?> items) {
      writeAll(name, items);
    } else if (value instanceof Record record && hasParts(record)) {
      writeParts(name, record);
      if (parser.knows(record.getClass())) {
        values.put(name, record.toString());
      }
    } else {
      values.put(name, text(value));
    }
  }

  void writeParts(String name, Record record) {
    for (RecordComponent component : record.getClass().getRecordComponents()) {
      String part = name.isEmpty() ? component.getName() : name + "." + component.getName();
      write(part, part(record, component));
    }
  }

  private void writeAll(String name, Collection<?> items) {
    List<String> texts = new ArrayList<>();
    int row = 0;
    for (Object item : items) {
      if (item instanceof Record record && hasParts(record)) {
        write(name + "." + row++, item);
      } else {
        texts.add(text(item));
      }
    }
    if (!texts.isEmpty()) {
      values.put(name, texts);
    }
  }

  /**
   * An amount with its currency has parts and a text, and a page may ask for either; a code has one
   * text.
   */
  private boolean hasParts(Record record) {
    return record.getClass().getRecordComponents().length > 1 || !parser.knows(record.getClass());
  }

  private static @Nullable Object part(Record record, RecordComponent component) {
    try {
      component.getAccessor().setAccessible(true);
      return component.getAccessor().invoke(record);
    } catch (IllegalAccessException | InvocationTargetException e) {
      throw new IllegalStateException("Cannot read " + component, e);
    }
  }

  private String text(@Nullable Object value) {
    if (value == null) {
      return "";
    }
    if (value instanceof BigDecimal number) {
      return number.toPlainString();
    }
    if (value instanceof Instant instant) {
      return MINUTES.format(instant.atZone(zone));
    }
    if (value instanceof Enum<?> constant) {
      return constant.name();
    }
    return value.toString();
  }
}

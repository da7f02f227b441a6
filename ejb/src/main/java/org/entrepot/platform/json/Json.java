package org.entrepot.platform.json;

import jakarta.json.bind.Jsonb;
import jakarta.json.bind.JsonbBuilder;
import jakarta.json.bind.JsonbConfig;
import jakarta.json.bind.JsonbException;
import java.util.Arrays;
import java.util.List;

/**
 * The one JSON engine, shared by the API, the outbox and stored snapshots; building one a request
 * costs several times the request. Decimals are strings in both directions, values have their text
 * form.
 */
public final class Json {

  private static final Jsonb ENGINE =
      new WholeTexts(
          JsonbBuilder.create(
              new JsonbConfig()
                  .withAdapters(ValueAdapters.all())
                  .withPropertyVisibilityStrategy(new RecordsOnly())
                  .withNullValues(false)));

  private Json() {}

  public static Jsonb engine() {
    return ENGINE;
  }

  public static String write(Object value) {
    return ENGINE.toJson(value);
  }

  /**
   * Reads what {@link #write} wrote.
   *
   * @throws JsonbException when the text is something else
   */
  public static <T> T read(String json, Class<T> type) {
    return ENGINE.fromJson(json, type);
  }

  /** Reads an array of such values. */
  public static <T> List<T> readList(String json, Class<T> element) {
    Object items = ENGINE.fromJson(json, (Class<?>) element.arrayType());
    return Arrays.stream((Object[]) items).map(element::cast).toList();
  }
}

package org.entrepot.process;

import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.entrepot.platform.json.Json;

/**
 * Reads the cards that come back from the index. To read one costs more than to find it, and the
 * same ones come back again and again; a changed one is another text, so none is ever stale.
 */
final class Cards<T> {

  /** Some megabytes; then it begins anew, which is rare and cheaper than knowing what is old. */
  private static final int MOST = 10_000;

  private final Class<T> type;
  private final Map<String, T> known = new ConcurrentHashMap<>();

  Cards(Class<T> type) {
    this.type = type;
  }

  List<T> read(List<String> cards) {
    if (known.size() > MOST) {
      known.clear();
    }
    return cards.stream()
        .map(card -> known.computeIfAbsent(card, text -> Json.read(text, type)))
        .toList();
  }
}

package org.entrepot.search;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A rebuild under way.
 *
 * @param stage what is taken up now
 * @param cursor where the stage goes on, null at its beginning
 * @param done how many documents have been taken up
 * @param total how many products there were when it began
 */
public record Rebuild(
    Instant startedAt, Stage stage, @Nullable String cursor, long done, long total) {

  /** The stages in their order. */
  public enum Stage {
    SUPPLIERS,
    PRODUCTS,
    /** Takes out what the rebuild has not met. */
    CLEARING
  }

  static Rebuild begun(Instant now) {
    return new Rebuild(now, Stage.SUPPLIERS, null, 0, 0);
  }

  /** So many more; the stage goes on at the cursor, or the next one begins where there is none. */
  Rebuild further(int documents, @Nullable String next, long size) {
    Stage following = next == null ? Stage.values()[stage.ordinal() + 1] : stage;
    return new Rebuild(startedAt, following, next, done + documents, size);
  }

  /** Whole percent, 99 at most while it lasts. */
  public int percent() {
    return total == 0 ? 0 : (int) Math.min(99, 100 * done / total);
  }
}

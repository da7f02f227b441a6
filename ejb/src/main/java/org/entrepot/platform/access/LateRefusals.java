package org.entrepot.platform.access;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Refusals met inside a transaction that was begun outside of the guarded call. Such a transaction
 * may hold the head of the very audit chain on which the refusal is to be recorded, so that the
 * record waits until it has ended.
 */
public final class LateRefusals {

  private static final ThreadLocal<@Nullable List<Runnable>> WAITING = new ThreadLocal<>();

  private LateRefusals() {}

  /** Runs a whole transaction and then the records of what it met. */
  public static <T> T after(Supplier<T> transaction) {
    if (WAITING.get() != null) {
      return transaction.get();
    }
    List<Runnable> records = new ArrayList<>();
    WAITING.set(records);
    try {
      return transaction.get();
    } finally {
      WAITING.remove();
      records.forEach(Runnable::run);
    }
  }

  /** Records at the end of the transaction around, or now where none was announced. */
  static void record(Runnable refusal) {
    List<Runnable> waiting = WAITING.get();
    if (waiting == null) {
      refusal.run();
    } else {
      waiting.add(refusal);
    }
  }
}

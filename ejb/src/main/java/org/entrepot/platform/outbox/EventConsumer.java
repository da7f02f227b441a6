package org.entrepot.platform.outbox;

/**
 * Handles events at least once, in order for each object, in the transaction that ticks them off.
 */
public interface EventConsumer {
  void handle(HappenedEvent happened);
}

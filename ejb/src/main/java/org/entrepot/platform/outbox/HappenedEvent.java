package org.entrepot.platform.outbox;

import java.time.Instant;

/**
 * An event read back from the outbox.
 *
 * @param id grows with each event of the exchange; a consumer may remember it
 * @param version the version of the event's shape
 */
public record HappenedEvent(long id, int version, Instant at, Event event) {}

package org.entrepot.platform.outbox;

import java.time.Instant;

/**
 * An event read back from the outbox.
 *
 * @param id unlike that of any other event; a consumer may remember it
 * @param sequence counts the events of its object from 1
 * @param version the version of the event's shape
 */
public record HappenedEvent(long id, long sequence, int version, Instant at, Event event) {}

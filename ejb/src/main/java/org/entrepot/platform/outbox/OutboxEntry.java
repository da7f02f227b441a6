package org.entrepot.platform.outbox;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Duration;
import java.time.Instant;
import org.entrepot.platform.json.Json;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** An event waiting to be handled, or handled. */
@Entity
@Table(name = "platform_outbox")
class OutboxEntry {

  /** After so many attempts an event waits for the operator. */
  private static final int MAXIMUM_ATTEMPTS = 12;

  enum State {
    PENDING,
    DONE,
    DEAD
  }

  @Id
  @GeneratedValue(strategy = GenerationType.IDENTITY)
  private long id;

  @Column private String type;

  @Column(name = "event_version")
  private int eventVersion;

  @Column private String object;

  @JdbcTypeCode(SqlTypes.JSON)
  @Column(columnDefinition = "longtext")
  private String payload;

  @Column private Instant at;

  @Enumerated(EnumType.STRING)
  private State state;

  @Column private int attempts;

  @Column(name = "next_at")
  private Instant nextAt;

  protected OutboxEntry() {}

  OutboxEntry(Event event, Instant at, Instant due) {
    this.type = event.type();
    this.eventVersion = Event.VERSION;
    this.object = event.object();
    this.payload = Json.write(event);
    this.at = at;
    this.state = State.PENDING;
    this.nextAt = due;
  }

  long id() {
    return id;
  }

  HappenedEvent happened() {
    return new HappenedEvent(id, eventVersion, at, Json.read(payload, Event.class));
  }

  void markDone() {
    state = State.DONE;
  }

  /** Waits twice as long after each failure, an hour at most, and gives up in the end. */
  void markFailed(Instant now) {
    attempts++;
    nextAt = now.plus(Duration.ofSeconds(Math.min(3600, 1L << Math.min(attempts, 12))));
    if (attempts >= MAXIMUM_ATTEMPTS) {
      state = State.DEAD;
    }
  }
}

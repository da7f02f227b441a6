package org.entrepot.platform.timer;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Duration;
import java.time.Instant;

/** A time at which something is to be looked at. */
@Entity
@Table(name = "platform_alarm")
class Alarm {

  @Id
  @GeneratedValue(strategy = GenerationType.IDENTITY)
  private long id;

  @Column private String kind;
  @Column private String object;

  @Column(name = "due_at")
  private Instant dueAt;

  @Column private int attempts;
  @Column private boolean done;

  protected Alarm() {}

  Alarm(String kind, String object, Instant dueAt) {
    this.kind = kind;
    this.object = object;
    this.dueAt = dueAt;
  }

  long id() {
    return id;
  }

  String kind() {
    return kind;
  }

  String object() {
    return object;
  }

  void markDone() {
    done = true;
  }

  void postpone(Instant now) {
    attempts++;
    dueAt = now.plus(Duration.ofSeconds(Math.min(3600, 1L << Math.min(attempts, 12))));
  }
}

package org.entrepot.platform.once;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;

/** A piece of work that has been done. */
@Entity
@Table(name = "platform_done_work")
class DoneWork {

  @Id private String name;
  @Column private String result;

  @Column(name = "done_at")
  private Instant doneAt;

  protected DoneWork() {}

  DoneWork(String name, String result, Instant doneAt) {
    this.name = name;
    this.result = result;
    this.doneAt = doneAt;
  }

  String name() {
    return name;
  }

  String result() {
    return result;
  }
}

package org.entrepot.sourcing;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/** How long a quotation stands, and who was warned that its end is near. */
@Embeddable
class Validity {

  /** How long before the end each side is warned. */
  static final Duration SUPPLIER_WARNING = Duration.ofDays(2);

  static final Duration BUYER_WARNING = Duration.ofDays(1);

  @Column(name = "valid_until")
  private Instant until;

  /** How many sides were warned: the supplier first. */
  @Column private int warnings;

  protected Validity() {}

  Validity(Instant until) {
    this.until = until;
  }

  Instant until() {
    return until;
  }

  /** The last instant belongs to it. */
  boolean isOver(Instant now) {
    return now.isAfter(until);
  }

  /** The validity of the next version; one that lasts as long is not warned of again. */
  Validity next(Instant newUntil) {
    return newUntil.equals(until) ? this : new Validity(newUntil);
  }

  /** The sides that are to be warned now; each once. */
  List<Side> warn(Instant now) {
    List<Side> warned = new ArrayList<>();
    if (warnings < 1 && isNear(SUPPLIER_WARNING, now)) {
      warned.add(Side.SUPPLIER);
    }
    if (warnings < 2 && isNear(BUYER_WARNING, now)) {
      warned.add(Side.BUYER);
    }
    warnings += warned.size();
    return warned;
  }

  /** When to look again: at each warning and right after the end, as far as that lies ahead. */
  List<Instant> looks(Instant now) {
    return List.of(
            until.minus(SUPPLIER_WARNING), until.minus(BUYER_WARNING), Clocks.rightAfter(until))
        .stream()
        .filter(now::isBefore)
        .toList();
  }

  private boolean isNear(Duration warning, Instant now) {
    return !now.isBefore(until.minus(warning));
  }
}

package org.entrepot.sourcing;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;

/** How many suppliers may quote on one RFQ, and how many have. */
@Embeddable
class Seats {

  @Column(name = "seats")
  private int offered;

  @Column(name = "seats_used")
  private int used;

  protected Seats() {}

  Seats(int offered) {
    this.offered = offered;
  }

  int offered() {
    return offered;
  }

  int used() {
    return used;
  }

  int left() {
    return Math.max(0, offered - used);
  }

  void take() {
    used++;
  }

  void free() {
    used--;
  }
}

package org.entrepot.process.demo;

import java.util.Random;

/** Chance that falls out the same every time, whatever the order in which it is asked. */
final class Chance {

  private static final long SEED = 20_261_122;

  private Chance() {}

  /** Of its own for each thing. */
  static Random of(String thing) {
    return new Random(SEED * 31 + thing.hashCode());
  }
}

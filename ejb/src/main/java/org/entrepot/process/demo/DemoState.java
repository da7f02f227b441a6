package org.entrepot.process.demo;

/**
 * How far the demo world is.
 *
 * @param percent of its steps that are done
 */
public record DemoState(Phase phase, int percent) {

  /** The life of the demo world. */
  public enum Phase {
    /** The installation asks for none, or the exchange was in use before it could be made. */
    NOT_WANTED,
    RUNNING,
    COMPLETE,
    /** A step was refused; what was made until then stands, and the exchange works. */
    FAILED
  }
}

package org.entrepot.search;

/**
 * A document as the index takes it in.
 *
 * <p>The mapper reads the field {@code number} as its key.
 */
abstract class IndexedDocument {

  /** The mapper's name of the key. */
  static final String KEY = "number";

  private final String number;
  private final Content content;
  private final long generation;

  IndexedDocument(String number, Content content, long generation) {
    this.number = number;
    this.content = content;
    this.generation = generation;
  }

  String number() {
    return number;
  }

  Content content() {
    return content;
  }

  /** Which rebuild it was written in or after. */
  long generation() {
    return generation;
  }
}

package org.entrepot.platform.document;

import java.util.Objects;

/** A heading; never left alone at the foot of a page. */
public final class Heading extends Block {
  private final String text;
  private final int level;

  private Heading(String text, int level) {
    this.text = Objects.requireNonNull(text);
    this.level = level;
  }

  /** The heading of a section. */
  public static Heading of(String text) {
    return new Heading(text, 1);
  }

  /** The heading of a part of a section. */
  public static Heading minor(String text) {
    return new Heading(text, 2);
  }

  String text() {
    return text;
  }

  int level() {
    return level;
  }
}

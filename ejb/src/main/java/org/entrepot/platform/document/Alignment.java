package org.entrepot.platform.document;

/** Where a line of text stands between the two edges of its column. */
public enum Alignment {
  /** At the edge where reading begins: left in English, right in Arabic. */
  START,
  CENTER,
  /** At the edge where reading ends: right in English, left in Arabic. */
  END,
  /** Flush right in every script, because digits run left to right in all of them. */
  NUMBER
}

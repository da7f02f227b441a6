package org.entrepot.storefront;

/** The colours of a storefront: few, each readable on light and dark. */
public enum Accent {
  TEAL,
  FOREST,
  INDIGO,
  PLUM,
  RUST,
  SLATE
}

package org.entrepot.reference;

/** What a version does to a code. */
public enum ChangeKind {
  ADDED,
  CHANGED,
  WITHDRAWN,
  /** As the shipped set had it: written by the first import only, which takes its place. */
  KEPT
}

package org.entrepot.reference;

/** Where an import stands; whoever decides it decides it once. */
public enum VersionStatus {
  STAGED,
  APPLIED,
  DISCARDED
}

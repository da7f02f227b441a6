package org.entrepot.sourcing;

/** What became of one version of a quotation; only an open one can be accepted. */
public enum VersionStatus {
  OPEN,
  /** A later version took its place. */
  SUPERSEDED,
  ACCEPTED,
  DECLINED,
  WITHDRAWN,
  EXPIRED
}

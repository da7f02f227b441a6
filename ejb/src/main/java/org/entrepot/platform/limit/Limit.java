package org.entrepot.platform.limit;

/**
 * What is limited, for whom, and how much of it unless {@code LIMIT_<name>} says so. This is the
 * whole table; {@link Limited} puts a limit on a service method.
 */
public enum Limit {
  /** Searches of somebody who is not signed in, counted by network address. */
  SEARCH(false, "300/m"),
  REGISTRATION(true, "30/h"),
  SUBMISSION(true, "60/h"),
  INVITATION(true, "60/h"),
  UPLOAD(true, "600/h");

  private final boolean signedIn;
  private final String usual;

  Limit(boolean signedIn, String usual) {
    this.signedIn = signedIn;
    this.usual = usual;
  }

  /** Whether it counts those who are signed in; otherwise it counts only those who are not. */
  boolean isForSignedIn() {
    return signedIn;
  }

  /** The rate where the settings give none. */
  public String usual() {
    return usual;
  }

  /** The name of its setting. */
  public String setting() {
    return "LIMIT_" + name();
  }
}

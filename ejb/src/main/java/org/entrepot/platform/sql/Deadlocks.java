package org.entrepot.platform.sql;

import org.hibernate.exception.LockAcquisitionException;

/**
 * A transaction that the database chose as a deadlock's victim has left nothing behind: it can be
 * run again as if it had never been.
 */
public final class Deadlocks {

  private static final int ATTEMPTS = 3;

  private Deadlocks() {}

  /** Work that is a whole transaction. */
  @FunctionalInterface
  public interface Whole<T, E extends Exception> {

    T run() throws E;
  }

  /** Runs a whole transaction, again after a deadlock, three times at most. */
  public static <T, E extends Exception> T outlast(Whole<T, E> transaction) throws E {
    for (int attempt = 1; ; attempt++) {
      try {
        return transaction.run();
      } catch (Exception e) {
        if (attempt == ATTEMPTS || !isDeadlock(e)) {
          throw e;
        }
      }
    }
  }

  private static boolean isDeadlock(Exception e) {
    for (Throwable cause = e; cause != null; cause = cause.getCause()) {
      if (cause instanceof LockAcquisitionException) {
        return true;
      }
    }
    return false;
  }
}

package org.entrepot.platform.access;

import java.util.concurrent.Callable;

/**
 * How deep in guarded calls the current thread is: the outermost one is the act that is audited.
 */
public final class CallDepth {

  private static final ThreadLocal<Integer> DEPTH = ThreadLocal.withInitial(() -> 0);

  private CallDepth() {}

  /** Whether a guarded call is at work already, so that another one is a part of it. */
  public static boolean isInside() {
    return DEPTH.get() > 0;
  }

  /** Whether the current guarded call is the one that came from the edge. */
  public static boolean isOutermost() {
    return DEPTH.get() == 1;
  }

  static Object deeper(Callable<Object> call) throws Exception {
    DEPTH.set(DEPTH.get() + 1);
    try {
      return call.call();
    } finally {
      DEPTH.set(DEPTH.get() - 1);
    }
  }
}

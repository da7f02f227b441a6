package org.entrepot.platform.limit;

import jakarta.annotation.Priority;
import jakarta.inject.Inject;
import jakarta.interceptor.AroundInvoke;
import jakarta.interceptor.Interceptor;
import jakarta.interceptor.InvocationContext;
import org.entrepot.platform.access.CallDepth;
import org.entrepot.platform.access.Calls;
import org.entrepot.platform.access.Guarded;

/**
 * Stands before the guard, so that what is too much costs no transaction and fills no audit trail.
 * What one service asks of another is not counted again.
 */
@Guarded
@Interceptor
@Priority(LimitKeeper.BEFORE_GUARD)
public class LimitKeeper {
  /** The guard stands at 100. */
  static final int BEFORE_GUARD = 90;

  @Inject private Limits limits;

  @AroundInvoke
  Object around(InvocationContext call) throws Exception {
    Limited limited = call.getMethod().getAnnotation(Limited.class);
    if (limited != null && !CallDepth.isInside()) {
      limits.spend(limited.value(), Calls.caller(call));
    }
    return call.proceed();
  }
}

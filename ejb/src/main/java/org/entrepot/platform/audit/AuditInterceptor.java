package org.entrepot.platform.audit;

import jakarta.annotation.Priority;
import jakarta.inject.Inject;
import jakarta.interceptor.AroundInvoke;
import jakarta.interceptor.Interceptor;
import jakarta.interceptor.InvocationContext;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Optional;
import org.entrepot.platform.access.CallDepth;
import org.entrepot.platform.access.Calls;
import org.entrepot.platform.access.Guarded;
import org.entrepot.platform.access.Housekeeping;
import org.entrepot.platform.access.Numbered;
import org.entrepot.platform.access.Reads;

/**
 * Stands inside the transaction of every service method and writes the audit entry of the outermost
 * call, so that deed and entry live or die together. The flush before it brings a lost update to
 * light while the call can still name it.
 */
@Guarded
@Interceptor
@Priority(AuditInterceptor.INSIDE_TRANSACTION)
public class AuditInterceptor {

  /** The container's transaction interceptor stands at 200; this one must be inside of it. */
  static final int INSIDE_TRANSACTION = 300;

  @Inject private AuditTrail audit;
  @PersistenceContext private EntityManager entities;

  @AroundInvoke
  Object around(InvocationContext call) throws Exception {
    Object result = call.proceed();
    if (isDeed(call) && CallDepth.isOutermost()) {
      entities.flush();
      audit.done(Calls.caller(call), Calls.action(call), object(call, result));
    }
    return result;
  }

  private static boolean isDeed(InvocationContext call) {
    return !call.getMethod().isAnnotationPresent(Reads.class)
        && !call.getMethod().isAnnotationPresent(Housekeeping.class);
  }

  private static Optional<String> object(InvocationContext call, Object result) {
    Optional<String> subject = Calls.subject(call);
    if (subject.isEmpty() && result instanceof Numbered numbered) {
      return Optional.of(numbered.number());
    }
    return subject;
  }
}

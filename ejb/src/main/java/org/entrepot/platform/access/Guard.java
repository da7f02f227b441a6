package org.entrepot.platform.access;

import jakarta.annotation.Priority;
import jakarta.annotation.Resource;
import jakarta.inject.Inject;
import jakarta.interceptor.AroundInvoke;
import jakarta.interceptor.Interceptor;
import jakarta.interceptor.InvocationContext;
import jakarta.persistence.OptimisticLockException;
import jakarta.transaction.Status;
import jakarta.transaction.TransactionSynchronizationRegistry;
import jakarta.validation.Validator;
import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.entrepot.platform.audit.AuditTrail;
import org.entrepot.platform.error.FieldError;
import org.entrepot.platform.error.Refusal;
import org.entrepot.platform.error.Violations;
import org.entrepot.platform.sql.Deadlocks;

/**
 * Stands before every service method and its transaction: decides the right, checks the commands,
 * and records what was refused. A method that names no right is denied to everybody.
 */
@Guarded
@Interceptor
@Priority(Guard.BEFORE_TRANSACTION)
public class Guard {

  /** The container's transaction interceptor stands at 200; the guard must be outside of it. */
  static final int BEFORE_TRANSACTION = 100;

  private final Validator validator;
  private final AuditTrail audit;

  @Resource(lookup = "java:comp/TransactionSynchronizationRegistry")
  private TransactionSynchronizationRegistry transactions;

  @Inject
  Guard(Validator validator, AuditTrail audit) {
    this.validator = validator;
    this.audit = audit;
  }

  @AroundInvoke
  Object around(InvocationContext call) throws Exception {
    if (CallDepth.isInside()) {
      decide(call);
      return CallDepth.deeper(call::proceed);
    }
    try {
      decide(call);
      refuseWithdrawnCodes(call.getParameters());
      return proceed(call);
    } catch (Exception e) {
      Exception told = asRefusal(e);
      recordRefusal(call, told);
      throw told;
    }
  }

  /** A call that is a whole transaction outlasts deadlocks; a part of a larger one cannot. */
  private Object proceed(InvocationContext call) throws Exception {
    boolean whole = transactions.getTransactionStatus() == Status.STATUS_NO_TRANSACTION;
    return whole
        ? Deadlocks.outlast(() -> CallDepth.deeper(call::proceed))
        : CallDepth.deeper(call::proceed);
  }

  private void decide(InvocationContext call) {
    Caller caller = Calls.caller(call);
    Needs needs = call.getMethod().getAnnotation(Needs.class);
    if (needs == null) {
      throw Refusal.forbidden("right_missing");
    }
    boolean allowed =
        Arrays.stream(needs.value())
            .anyMatch(
                right ->
                    right == Right.WITHIN
                        ? CallDepth.isInside() || caller.can(right)
                        : caller.can(right));
    if (!allowed) {
      throw refusalFor(caller);
    }
    if (needs.verified() && !caller.isVerified() && !caller.can(Right.WITHIN)) {
      throw Refusal.rule("company_not_verified");
    }
    check(call.getMethod(), call.getParameters());
  }

  /** Only of what comes from outside: deeds inside of one carry on what was agreed before. */
  private static void refuseWithdrawnCodes(Object[] arguments) {
    List<FieldError> errors = new ArrayList<>();
    for (Object argument : arguments) {
      if (argument instanceof Command command) {
        errors.addAll(WithdrawnCodes.in(command));
      }
    }
    if (!errors.isEmpty()) {
      throw Refusal.invalid(errors);
    }
  }

  private static Refusal refusalFor(Caller caller) {
    if (caller.signedIn().isEmpty()) {
      return Refusal.of(Refusal.Kind.UNAUTHENTICATED, "sign_in_required");
    }
    return Refusal.forbidden("right_missing");
  }

  private void check(Method method, Object[] arguments) {
    List<FieldError> errors = new ArrayList<>();
    for (int i = 0; i < arguments.length; i++) {
      if (arguments[i] instanceof Command command) {
        validator
            .validate(command)
            .forEach(violation -> errors.add(Violations.fieldError(violation)));
      } else if (arguments[i] == null
          && Command.class.isAssignableFrom(method.getParameterTypes()[i])) {
        throw Refusal.of(Refusal.Kind.UNREADABLE, "body_missing");
      }
    }
    if (!errors.isEmpty()) {
      errors.sort(java.util.Comparator.comparing(FieldError::field));
      throw Refusal.invalid(errors);
    }
  }

  private static Exception asRefusal(Exception e) {
    for (Throwable cause = e; cause != null; cause = cause.getCause()) {
      if (cause instanceof Refusal refusal) {
        return refusal;
      }
      if (cause instanceof OptimisticLockException
          || cause instanceof org.hibernate.StaleStateException) {
        return Refusal.stale();
      }
    }
    return e;
  }

  private void recordRefusal(InvocationContext call, Exception told) {
    boolean query = call.getMethod().isAnnotationPresent(Reads.class);
    if (told instanceof Refusal refusal && (!query || refusal.kind() == Refusal.Kind.FORBIDDEN)) {
      LateRefusals.record(
          () ->
              audit.refused(
                  Calls.caller(call), Calls.action(call), Calls.subject(call), refusal.code()));
    }
  }
}

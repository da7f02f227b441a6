package org.entrepot.platform.access;

import jakarta.interceptor.InvocationContext;
import java.lang.annotation.Annotation;
import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.Optional;
import org.entrepot.platform.error.Refusal;

/** Reads who, what and on which object out of an intercepted call. */
public final class Calls {

  private Calls() {}

  /** The caller, which is the first argument of every service method. */
  public static Caller caller(InvocationContext call) {
    Object[] arguments = call.getParameters();
    if (arguments.length > 0 && arguments[0] instanceof Caller caller) {
      return caller;
    }
    throw Refusal.forbidden("right_missing");
  }

  /** Such as {@code AcceptQuotation.accept}, or {@code Directory.decide:VERIFY}. */
  public static String action(InvocationContext call) {
    String verb =
        Arrays.stream(call.getParameters())
            .filter(Command.class::isInstance)
            .map(command -> ((Command) command).verb())
            .filter(named -> !named.isEmpty())
            .findFirst()
            .map(named -> ":" + named)
            .orElse("");
    Method method = call.getMethod();
    return method.getDeclaringClass().getSimpleName() + "." + method.getName() + verb;
  }

  /** The number of the object acted upon, where a parameter is marked with {@link Subject}. */
  public static Optional<String> subject(InvocationContext call) {
    Annotation[][] annotations = call.getMethod().getParameterAnnotations();
    for (int i = 0; i < annotations.length; i++) {
      boolean marked = Arrays.stream(annotations[i]).anyMatch(a -> a instanceof Subject);
      if (marked && call.getParameters()[i] instanceof String number) {
        return Optional.of(number);
      }
    }
    return Optional.empty();
  }
}

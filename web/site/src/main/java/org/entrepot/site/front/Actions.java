package org.entrepot.site.front;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import org.entrepot.platform.error.Refusal;
import org.entrepot.site.platform.Page;
import org.entrepot.site.platform.Posted;
import org.jspecify.annotations.Nullable;

/** Calls the method of a page that a form's button names. */
final class Actions {
  /** The name that every button of a form carries. */
  static final String PARAMETER = "do";

  private Actions() {}

  /**
   * @param wanted the name of a {@link Posted} method, with an argument after a colon if it takes
   *     one
   * @return where to go next, or null to draw the page again
   * @throws Refusal if the page has no such method
   */
  static @Nullable String run(Page page, Class<? extends Page> type, @Nullable String wanted) {
    if (wanted == null) {
      throw Refusal.notFound();
    }
    int colon = wanted.indexOf(':');
    String name = colon < 0 ? wanted : wanted.substring(0, colon);
    Object[] arguments = colon < 0 ? new Object[0] : new Object[] {wanted.substring(colon + 1)};
    Method method = find(type, name, arguments.length);
    try {
      return (String) method.invoke(page, arguments);
    } catch (InvocationTargetException e) {
      if (e.getCause() instanceof RuntimeException cause) {
        throw cause;
      }
      throw new IllegalStateException(method + " failed", e.getCause());
    } catch (IllegalAccessException e) {
      throw new IllegalStateException(method + " is not public", e);
    }
  }

  private static Method find(Class<? extends Page> type, String name, int arguments) {
    for (Method method : type.getMethods()) {
      if (method.getName().equals(name)
          && method.getParameterCount() == arguments
          && method.isAnnotationPresent(Posted.class)) {
        return method;
      }
    }
    throw Refusal.notFound();
  }
}

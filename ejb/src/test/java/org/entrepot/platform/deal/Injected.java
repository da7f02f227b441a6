package org.entrepot.platform.deal;

import java.lang.reflect.Field;

/** Puts fakes into the injected fields of a service, by type, as the container would. */
public final class Injected {

  private Injected() {}

  public static <T> T into(T service, Object... fakes) {
    for (Field field : service.getClass().getDeclaredFields()) {
      for (Object fake : fakes) {
        if (field.getType().isInstance(fake)) {
          set(field, service, fake);
        }
      }
    }
    return service;
  }

  private static void set(Field field, Object service, Object fake) {
    try {
      field.setAccessible(true);
      field.set(service, fake);
    } catch (IllegalAccessException e) {
      throw new IllegalStateException(e);
    }
  }
}

package org.entrepot.platform.json;

import jakarta.json.bind.config.PropertyVisibilityStrategy;
import java.lang.reflect.Field;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.lang.reflect.RecordComponent;

/** Of a record, JSON holds its components and not what its methods compute. */
final class RecordsOnly implements PropertyVisibilityStrategy {

  @Override
  public boolean isVisible(Field field) {
    return Modifier.isPublic(field.getModifiers());
  }

  @Override
  public boolean isVisible(Method method) {
    if (!method.getDeclaringClass().isRecord()) {
      return Modifier.isPublic(method.getModifiers());
    }
    for (RecordComponent component : method.getDeclaringClass().getRecordComponents()) {
      if (component.getAccessor().equals(method)) {
        return true;
      }
    }
    return false;
  }
}

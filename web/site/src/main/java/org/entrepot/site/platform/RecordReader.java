package org.entrepot.site.platform;

import jakarta.validation.ConstraintViolation;
import jakarta.validation.Validator;
import java.lang.reflect.AnnotatedParameterizedType;
import java.lang.reflect.AnnotatedType;
import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.entrepot.platform.error.FieldError;
import org.entrepot.platform.error.Violations;
import org.entrepot.platform.value.InvalidValue;
import org.jspecify.annotations.Nullable;

/**
 * Builds one command record from the texts of a form and collects every error on the way, so that a
 * page can show them all at once.
 *
 * <p>Absent texts become null where the component is {@code @Nullable}, an empty Optional, false or
 * an empty list; elsewhere they are the error {@code not_null}.
 */
final class RecordReader {
  private final FormValues values;
  private final ValueParser parser;
  private final Validator validator;
  private final Set<FieldError> errors = new LinkedHashSet<>();

  RecordReader(FormValues values, ValueParser parser, Validator validator) {
    this.values = values;
    this.parser = parser;
    this.validator = validator;
  }

  List<FieldError> errors() {
    return List.copyOf(errors);
  }

  /** The record, or nothing when there are errors. */
  <T extends Record> Optional<T> read(Class<T> type) {
    T command = type.cast(record(type, ""));
    if (command == null || !errors.isEmpty()) {
      return Optional.empty();
    }
    // Rules between fields, and those of nested values, can only be asked of the whole.
    validator.validate(command).forEach(violation -> add(violation, violationPath(violation)));
    return errors.isEmpty() ? Optional.of(command) : Optional.empty();
  }

  private @Nullable Object record(Class<?> type, String path) {
    RecordComponent[] components = type.getRecordComponents();
    @Nullable Object[] arguments = new Object[components.length];
    int before = errors.size();
    for (int i = 0; i < components.length; i++) {
      String name = path.isEmpty() ? components[i].getName() : path + "." + components[i].getName();
      int soFar = errors.size();
      arguments[i] = component(components[i].getAnnotatedType(), name);
      if (errors.size() == soFar) {
        validate(type, components[i].getName(), arguments[i], name);
      }
    }
    return errors.size() > before ? null : construct(type, arguments, path);
  }

  private @Nullable Object component(AnnotatedType annotated, String name) {
    Type type = annotated.getType();
    if (type instanceof ParameterizedType parameterized) {
      Class<?> raw = (Class<?>) parameterized.getRawType();
      AnnotatedType element =
          ((AnnotatedParameterizedType) annotated).getAnnotatedActualTypeArguments()[0];
      if (raw == Optional.class) {
        return values.blank(name)
            ? Optional.empty()
            : Optional.ofNullable(component(element, name));
      }
      if (values.blank(name) && nullable(annotated)) {
        return null;
      }
      List<@Nullable Object> items = items((Class<?>) element.getType(), name);
      return Set.class.isAssignableFrom(raw) ? new LinkedHashSet<>(items) : items;
    }
    return value((Class<?>) type, name, nullable(annotated));
  }

  private List<@Nullable Object> items(Class<?> element, String name) {
    List<@Nullable Object> items = new ArrayList<>();
    for (int row : values.rows(name)) {
      items.add(value(element, name + "." + row, false));
    }
    for (String text : values.all(name)) {
      items.add(parse(element, text, name));
    }
    return items;
  }

  private @Nullable Object value(Class<?> type, String name, boolean nullable) {
    if (nullable && values.blank(name)) {
      return null;
    }
    if (type.isRecord() && (values.hasBelow(name) || !parser.knows(type))) {
      return record(type, name);
    }
    String text = values.first(name);
    if (!text.isEmpty()) {
      return parse(type, text, name);
    }
    if (ValueParser.boxed(type) == Boolean.class) {
      return false;
    }
    errors.add(FieldError.of(name, "not_null"));
    return null;
  }

  private @Nullable Object parse(Class<?> type, String text, String name) {
    try {
      return parser.parse(type, text);
    } catch (InvalidValue e) {
      errors.add(new FieldError(name, e.code(), e.args()));
      return null;
    }
  }

  private static boolean nullable(AnnotatedType type) {
    return Arrays.stream(type.getAnnotations())
        .anyMatch(annotation -> annotation.annotationType().getSimpleName().equals("Nullable"));
  }

  private @Nullable Object construct(Class<?> type, @Nullable Object[] arguments, String path) {
    Class<?>[] types =
        Arrays.stream(type.getRecordComponents())
            .map(RecordComponent::getType)
            .toArray(Class<?>[]::new);
    try {
      Constructor<?> constructor = type.getDeclaredConstructor(types);
      return constructor.newInstance(arguments);
    } catch (InvocationTargetException e) {
      if (e.getCause() instanceof InvalidValue invalid) {
        // The parts are fine, together they are not: said at the first part, where an input is.
        String first = type.getRecordComponents()[0].getName();
        String name = path.isEmpty() ? first : path + "." + first;
        errors.add(new FieldError(name, invalid.code(), invalid.args()));
        return null;
      }
      throw new IllegalStateException("Cannot make a " + type.getName(), e.getCause());
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException("Cannot make a " + type.getName(), e);
    }
  }

  private void validate(Class<?> type, String property, @Nullable Object value, String name) {
    if (validator.getConstraintsForClass(type).getConstraintsForProperty(property) != null) {
      validator.validateValue(type, property, value).forEach(violation -> add(violation, name));
    }
  }

  private void add(ConstraintViolation<?> violation, String name) {
    FieldError error = Violations.fieldError(violation);
    errors.add(new FieldError(name, error.code(), error.args()));
  }

  private static String violationPath(ConstraintViolation<?> violation) {
    return Violations.path(violation.getPropertyPath().toString());
  }
}

package org.entrepot.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.lang.reflect.AnnotatedElement;
import java.lang.reflect.Method;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.entrepot.platform.access.Command;
import org.entrepot.platform.access.Needs;
import org.entrepot.platform.access.Right;
import org.entrepot.platform.access.Service;
import org.entrepot.platform.value.Digest;
import org.junit.jupiter.api.Test;

/** Whatever somebody may type has an end: every text and every list of every command. */
class CommandBoundsTest {

  private static final Set<Class<?>> LOOSE =
      Set.of(Collection.class, List.class, Set.class, Map.class);

  record Unbounded(@Size(max = 9) String bounded, String endless, List<Inner> many)
      implements Command {}

  record Inner(@Size(min = 1) String endless) {}

  @Test
  void every_text_and_list_of_every_command_is_bounded() {
    Set<String> endless = new TreeSet<>();
    Set<Class<?>> seen = new HashSet<>();
    commandsFromOutside().forEach(command -> look(command, seen, endless));

    assertThat(seen).as("records looked at").hasSizeGreaterThan(25);
    assertThat(endless).isEmpty();
  }

  @Test
  void what_has_no_end_is_found_also_inside_of_a_list() {
    Set<String> endless = new TreeSet<>();
    look(Unbounded.class, new HashSet<>(), endless);

    assertThat(endless).containsExactly("Inner.endless", "Unbounded.endless", "Unbounded.many");
  }

  /** The commands of methods that somebody else than a process of ours may call. */
  private static List<Class<?>> commandsFromOutside() {
    return new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("org.entrepot")
            .stream()
            .filter(type -> type.isAnnotatedWith(Service.class))
            .map(JavaClass::reflect)
            .flatMap(service -> Arrays.stream(service.getDeclaredMethods()))
            .filter(CommandBoundsTest::isForOthers)
            .<Class<?>>flatMap(method -> Arrays.stream(method.getParameterTypes()))
            .filter(Command.class::isAssignableFrom)
            .distinct()
            .toList();
  }

  private static boolean isForOthers(Method method) {
    Needs needs = method.getAnnotation(Needs.class);
    return needs != null && !List.of(needs.value()).equals(List.of(Right.WITHIN));
  }

  /** Values check themselves when they are made; what is not one of them is looked into. */
  private static void look(Class<?> type, Set<Class<?>> seen, Set<String> endless) {
    boolean ours =
        type.isRecord()
            && type.getName().startsWith("org.entrepot.")
            && !type.getPackage().equals(Digest.class.getPackage());
    if (!ours || !seen.add(type)) {
      return;
    }
    for (RecordComponent component : type.getRecordComponents()) {
      boolean loose = component.getType() == String.class || LOOSE.contains(component.getType());
      if (loose && !isBounded(component) && !isOfFew(component.getGenericType())) {
        endless.add(type.getSimpleName() + "." + component.getName());
      }
      look(component.getType(), seen, endless);
      if (component.getGenericType() instanceof ParameterizedType of) {
        for (Type argument : of.getActualTypeArguments()) {
          if (argument instanceof Class<?> element) {
            look(element, seen, endless);
          }
        }
      }
    }
  }

  private static boolean isBounded(RecordComponent component) {
    AnnotatedElement read = component.getAccessor();
    Size size = read.getAnnotation(Size.class);
    Pattern pattern = read.getAnnotation(Pattern.class);
    return (size != null && size.max() < Integer.MAX_VALUE)
        || (pattern != null && !pattern.regexp().matches(".*([*+]|,}).*"));
  }

  /** A set of an enum's values has no more than those. */
  private static boolean isOfFew(Type type) {
    return type instanceof ParameterizedType of
        && of.getRawType() == Set.class
        && of.getActualTypeArguments()[0] instanceof Class<?> element
        && element.isEnum();
  }
}

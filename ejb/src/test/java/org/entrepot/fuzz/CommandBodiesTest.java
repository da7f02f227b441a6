package org.entrepot.fuzz;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.api.FuzzedDataProvider;
import com.code_intelligence.jazzer.junit.FuzzTest;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.List;
import java.util.stream.Stream;
import org.entrepot.platform.access.Command;
import org.entrepot.platform.json.Json;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every command that there is, read from JSON as the API reads it. */
class CommandBodiesTest {

  private static final int MIXED = 150;

  private static final List<Class<?>> COMMANDS =
      new ClassFileImporter()
              .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
              .importPackages("org.entrepot")
              .stream()
              .filter(each -> each.isAssignableTo(Command.class) && each.isRecord())
              .<Class<?>>map(JavaClass::reflect)
              .toList();

  static Stream<Class<?>> commands() {
    return COMMANDS.stream();
  }

  @ParameterizedTest
  @MethodSource("commands")
  void a_body_is_read_or_refused(Class<?> command) {
    assertThat(COMMANDS).hasSizeGreaterThan(20);
    Reader reader = text -> Json.read(text, command);
    Stream.concat(Bodies.odd(command), Inputs.grownFrom(List.of(Bodies.usual(command)), MIXED))
        .forEach(reader::tryOn);
  }

  @FuzzTest
  void any_body(FuzzedDataProvider data) {
    Class<?> command = COMMANDS.get(data.consumeInt(0, COMMANDS.size() - 1));
    Reader reader = text -> Json.read(text, command);
    reader.tryOn(data.consumeBoolean() ? oddPart(command, data) : data.consumeRemainingAsString());
  }

  /** The usual body with one piece replaced, which gets deeper than bare noise does. */
  private static String oddPart(Class<?> command, FuzzedDataProvider data) {
    String usual = Bodies.usual(command);
    int from = data.consumeInt(0, usual.length());
    int to = data.consumeInt(from, usual.length());
    return usual.substring(0, from) + data.consumeRemainingAsString() + usual.substring(to);
  }
}

package org.entrepot.site.fuzz;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.api.FuzzedDataProvider;
import com.code_intelligence.jazzer.junit.FuzzTest;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.ReferencedClassObject;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.entrepot.site.platform.SiteTexts;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every record that a page names, to read it from the inputs of its form. */
class FormsFromVisitorsTest {

  private static final List<Class<? extends Record>> COMMANDS =
      new ClassFileImporter()
              .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
              .importPackages("org.entrepot.site")
              .stream()
              .flatMap(page -> page.getReferencedClassObjects().stream())
              .map(ReferencedClassObject::getRawType)
              .filter(JavaClass::isRecord)
              .distinct()
              .<Class<? extends Record>>map(each -> each.reflect().asSubclass(Record.class))
              .toList();

  static Stream<Class<? extends Record>> commands() {
    return COMMANDS.stream();
  }

  @ParameterizedTest
  @MethodSource("commands")
  void a_form_is_read_or_refused(Class<? extends Record> command) {
    assertThat(COMMANDS).hasSizeGreaterThan(15);
    Map<String, String> usual = Inputs.usual(command);
    SiteTexts.readForm(command, usual);
    for (String name : usual.keySet()) {
      for (String odd : Inputs.ODD) {
        Map<String, String> typed = new LinkedHashMap<>(usual);
        typed.put(name, odd);
        SiteTexts.readForm(command, typed);
      }
    }
  }

  @FuzzTest
  void any_form(FuzzedDataProvider data) {
    Class<? extends Record> command = data.pickValue(COMMANDS);
    Map<String, String> typed = new LinkedHashMap<>(Inputs.usual(command));
    List<String> names = List.copyOf(typed.keySet());
    for (int i = data.consumeInt(0, 2); i >= 0; i--) {
      if (data.consumeBoolean()) {
        typed.put(names.isEmpty() ? "" : data.pickValue(names), data.consumeString(60));
      } else {
        typed.put(data.consumeString(40), data.consumeString(60));
      }
    }
    SiteTexts.readForm(command, typed);
  }
}

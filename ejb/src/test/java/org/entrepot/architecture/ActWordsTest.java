package org.entrepot.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.Arrays;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.entrepot.directory.ReviewDecision;
import org.entrepot.platform.access.Command;
import org.entrepot.platform.access.Housekeeping;
import org.entrepot.platform.access.Needs;
import org.entrepot.platform.access.Reads;
import org.entrepot.platform.access.Service;
import org.entrepot.platform.audit.Finding;
import org.entrepot.platform.text.Messages;
import org.junit.jupiter.api.Test;

/** Every deed that the audit may name has its words in every language. */
class ActWordsTest {

  private static final JavaClasses HOUSE =
      new ClassFileImporter()
          .withImportOption(new ImportOption.DoNotIncludeTests())
          .importPackages("org.entrepot");
  private static final Pattern CHINESE = Pattern.compile("\\p{IsHan}");

  @Test
  void every_deed_has_its_words() {
    assertThat(deeds()).hasSizeGreaterThan(50);
    assertSaid(deeds().stream().map(deed -> "act." + deed).collect(Collectors.toSet()));
  }

  @Test
  void each_of_several_deeds_of_one_method_has_its_words() {
    Set<String> verbal =
        HOUSE.stream()
            .filter(type -> type.isAssignableTo(Command.class) && !type.isInterface())
            .filter(type -> type.tryGetMethod("verb").isPresent())
            .map(type -> type.getSimpleName())
            .collect(Collectors.toSet());
    assertThat(verbal).containsExactly(ReviewDecision.class.getSimpleName());
    assertSaid(
        Arrays.stream(ReviewDecision.Verdict.values())
            .map(verdict -> "act.Directory.decide." + verdict)
            .collect(Collectors.toSet()));
  }

  @Test
  void no_words_are_left_of_a_deed_that_is_gone() throws java.io.IOException {
    Set<String> known = deeds();
    java.util.Properties texts = new java.util.Properties();
    try (java.io.InputStream in = Messages.class.getResourceAsStream("/i18n/audit.properties")) {
      texts.load(in);
    }
    assertThat(
            texts.stringPropertyNames().stream()
                .filter(key -> key.startsWith("act."))
                .map(key -> key.substring(4))
                .map(key -> key.replaceFirst("^(\\w+\\.\\w+)\\.\\w+$", "$1")))
        .allMatch(known::contains);
  }

  @Test
  void an_action_fits_its_column() {
    assertThat(deeds()).allMatch(deed -> deed.length() <= 80);
  }

  @Test
  void every_finding_has_its_words() {
    assertSaid(
        Stream.of(Finding.Wrong.values())
            .map(wrong -> "audit.finding." + wrong)
            .collect(Collectors.toSet()));
  }

  private static void assertSaid(Set<String> keys) {
    Set<String> missing = new TreeSet<>();
    for (String key : keys) {
      if (!Messages.has(key) || Messages.text(key, Locale.ENGLISH).isBlank()) {
        missing.add(key + " in English");
      }
      if (!CHINESE.matcher(Messages.text(key, Locale.CHINESE)).find()) {
        missing.add(key + " in Chinese");
      }
    }
    assertThat(missing).isEmpty();
  }

  private static Set<String> deeds() {
    return HOUSE.stream()
        .filter(type -> type.isAnnotatedWith(Service.class))
        .flatMap(type -> type.getMethods().stream())
        .filter(method -> method.isAnnotatedWith(Needs.class))
        .filter(method -> !method.isAnnotatedWith(Reads.class))
        .filter(method -> !method.isAnnotatedWith(Housekeeping.class))
        .map(ActWordsTest::named)
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private static String named(JavaMethod method) {
    return method.getOwner().getSimpleName() + "." + method.getName();
  }
}

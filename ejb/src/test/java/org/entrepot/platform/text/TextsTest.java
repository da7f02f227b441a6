package org.entrepot.platform.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * The texts are complete: every language says the same, and every code that is used has its text.
 */
class TextsTest {

  private static final Path TEXTS = Path.of("src/main/resources/i18n");
  private static final Pattern NAME = Pattern.compile("\\{[\\w:.]+}");

  @Test
  void every_file_of_texts_is_read() throws IOException {
    assertThat(files()).allSatisfy(file -> assertThat(Messages.AREAS).contains(area(file)));
  }

  @Test
  void a_key_stands_in_one_file_only() throws IOException {
    Map<String, List<String>> areas = new TreeMap<>();
    for (Path file : files()) {
      if (!file.getFileName().toString().contains("_")) {
        read(file)
            .keySet()
            .forEach(k -> areas.computeIfAbsent(k, x -> new ArrayList<>()).add(area(file)));
      }
    }
    areas.values().removeIf(in -> in.size() == 1);
    assertThat(areas).isEmpty();
  }

  @Test
  void every_language_has_the_same_keys_with_the_same_names_in_braces() throws IOException {
    for (Path file : files()) {
      if (file.getFileName().toString().contains("_")) {
        continue;
      }
      Map<String, Set<String>> english = names(file);
      for (Locale language : Messages.LANGUAGES.subList(1, Messages.LANGUAGES.size())) {
        Path other = TEXTS.resolve(area(file) + "_" + language.getLanguage() + ".properties");
        assertThat(other).exists();
        assertThat(names(other)).as(other.toString()).isEqualTo(english);
      }
    }
  }

  @Test
  void no_key_is_written_twice_in_a_file() throws IOException {
    for (Path file : files()) {
      List<String> keys =
          Files.readAllLines(file).stream()
              .filter(line -> !line.startsWith("#") && line.contains("="))
              .map(line -> line.substring(0, line.indexOf('=')).strip())
              .toList();
      assertThat(keys).as(file.toString()).doesNotHaveDuplicates();
    }
  }

  @Test
  void every_code_of_a_refusal_has_a_text() throws IOException {
    Set<String> missing = new TreeSet<>();
    for (Path source : sources()) {
      String name = source.getFileName().toString();
      codes(Files.readString(source)).stream()
          .filter(code -> !Messages.has("error." + code))
          .forEach(code -> missing.add("error." + code + " of " + name));
    }
    assertThat(missing).isEmpty();
  }

  @Test
  void every_event_has_the_texts_of_its_notice() throws IOException {
    Pattern event = Pattern.compile("new Event\\(\\s*\"([a-z_.]+[a-z_])\"");
    Set<String> missing = new TreeSet<>();
    for (Path source : sources()) {
      for (String type : found(event, Files.readString(source))) {
        Stream.of("notice." + type + ".subject", "notice." + type + ".body")
            .filter(key -> !Messages.has(key))
            .forEach(missing::add);
      }
    }
    assertThat(missing).isEmpty();
  }

  @Test
  void every_kind_of_work_has_the_texts_of_its_card() throws IOException {
    Pattern work = Pattern.compile("(?:new Work|Work\\.of)\\(\\s*\"([a-z_]+)\"");
    Set<String> missing = new TreeSet<>();
    for (Path source : sources()) {
      for (String kind : found(work, Files.readString(source))) {
        Stream.of("work." + kind + ".title", "work." + kind + ".hint")
            .filter(key -> !Messages.has(key))
            .forEach(missing::add);
      }
    }
    assertThat(missing).isEmpty();
  }

  @Test
  void a_code_is_found_however_it_is_written() {
    assertThat(
            codes(
                """
                import jakarta.validation.constraints.NotBlank;
                @Pattern(regexp = "a|b", message = "letter_ab") throw Refusal.rule("one");
                throw Refusal.rule(
                    "two", "limit", 3);
                Refusal.of(Refusal.Kind.TOO_LARGE, "three");
                Refusal.invalid("lines." + i + ".quantity", "four");
                FieldError.of("field", "five");
                new InvalidValue("six", "Why");
                Decimals.fine(x, "seven");
                Line.of(text, 35, "eight");
                Refusal.forbidden(open ? "nine" : "ten");
                """))
        .contains("not_blank", "letter_ab", "one", "two", "three", "four", "five", "six")
        .contains("seven_scale", "seven_overflow", "eight_missing", "nine", "ten")
        .doesNotContain("limit", "field");
  }

  @Test
  void a_value_in_braces_is_written_in() {
    assertThat(
            Messages.text(
                "error.money_scale", Locale.ENGLISH, Map.of("currency", "JPY", "decimals", 0)))
        .isEqualTo("JPY has 0 decimals.");
  }

  @Test
  void a_value_that_is_a_word_of_ours_is_written_in_the_readers_language() {
    Map<String, String> args = Map.of("requirement", "tax_id");
    assertThat(Messages.text("error.company_requirement_open", Locale.CHINESE, args))
        .isEqualTo("尚未完成：税号");
  }

  @Test
  void several_words_of_ours_are_each_written_in_the_readers_language() {
    Map<String, String> args = Map.of("requirements", "origin, lead_time");
    assertThat(Messages.text("error.product_requirement_open", Locale.ENGLISH, args))
        .isEqualTo("The product is not complete yet. Still open: country of origin, lead time.");
  }

  @Test
  void a_missing_value_or_key_is_seen_and_does_not_crash() {
    assertThat(Messages.text("error.money_scale", Locale.ENGLISH, Map.of("currency", "JPY")))
        .isEqualTo("JPY has {decimals} decimals.");
    assertThat(Messages.text("no.such.key", Locale.ENGLISH)).isEqualTo("no.such.key");
  }

  private static Set<String> codes(String source) {
    // One that ends with an underscore is completed by a state; its component tests its states.
    String code = "\"([a-z][a-z0-9_]*[a-z0-9])\"";
    Set<String> codes = new TreeSet<>();
    codes.addAll(
        found(
            Pattern.compile("Refusal\\s*\\.(?:rule|forbidden|unavailable)\\(\\s*" + code), source));
    codes.addAll(
        found(
            Pattern.compile(
                "(?:Refusal\\s*\\.(?:invalid|of)|FieldError(?:\\.of)?)\\(\\s*[^;,]*,\\s*" + code),
            source));
    codes.addAll(found(Pattern.compile("Refusal\\s*\\.\\w+\\([^;\"]*\\?\\s*" + code), source));
    codes.addAll(
        found(
            Pattern.compile("Refusal\\s*\\.\\w+\\([^;]*\\?\\s*\"\\w+\"\\s*:\\s*" + code), source));
    codes.addAll(found(Pattern.compile("InvalidValue\\(\\s*" + code), source));
    codes.addAll(found(Pattern.compile("Optional\\.of\\(\"([a-z]+(?:_[a-z]+)+)\"\\)"), source));
    codes.addAll(found(Pattern.compile("\\bmessage(?:\\s*=|\\(\\) default)\\s*" + code), source));
    found(Pattern.compile("import jakarta\\.validation\\.constraints\\.(\\w+);"), source).stream()
        .map(
            constraint -> constraint.replaceAll("([a-z])([A-Z])", "$1_$2").toLowerCase(Locale.ROOT))
        .forEach(codes::add);
    for (String name : found(Pattern.compile("Decimals\\.fine\\([^;]*?,\\s*" + code), source)) {
      codes.add(name + "_scale");
      codes.add(name + "_overflow");
    }
    for (String name :
        found(Pattern.compile("Decimals\\.normalised\\([^;]*?,\\s*" + code), source)) {
      codes.add(name + "_overflow");
    }
    for (String name : found(Pattern.compile("\\bLine\\.of\\([^;]*?,\\s*" + code), source)) {
      Stream.of("_missing", "_too_long", "_characters").map(name::concat).forEach(codes::add);
    }
    return codes;
  }

  private static Set<String> found(Pattern pattern, String source) {
    return pattern
        .matcher(source)
        .results()
        .map(result -> result.group(1))
        .collect(Collectors.toSet());
  }

  private static List<Path> sources() throws IOException {
    List<Path> sources = new ArrayList<>();
    for (Path root : List.of(Path.of("src/main/java"), Path.of("../web"))) {
      if (Files.isDirectory(root)) {
        try (Stream<Path> files = Files.walk(root)) {
          files
              .filter(file -> file.toString().endsWith(".java"))
              .filter(file -> !file.toString().contains("/test/"))
              .forEach(sources::add);
        }
      }
    }
    return sources;
  }

  private static List<Path> files() throws IOException {
    try (Stream<Path> files = Files.list(TEXTS)) {
      return files.sorted().toList();
    }
  }

  private static String area(Path file) {
    return file.getFileName().toString().replaceAll("(_\\w+)?\\.properties", "");
  }

  private static Map<String, Set<String>> names(Path file) throws IOException {
    Map<String, Set<String>> names = new TreeMap<>();
    read(file)
        .forEach(
            (key, text) ->
                names.put(
                    key,
                    NAME.matcher(text)
                        .results()
                        .map(MatchResult::group)
                        .collect(Collectors.toCollection(TreeSet::new))));
    return names;
  }

  private static Map<String, String> read(Path file) throws IOException {
    Properties properties = new Properties();
    try (Reader reader = Files.newBufferedReader(file)) {
      properties.load(reader);
    }
    Map<String, String> texts = new HashMap<>();
    properties.forEach((key, text) -> texts.put((String) key, (String) text));
    return texts;
  }
}

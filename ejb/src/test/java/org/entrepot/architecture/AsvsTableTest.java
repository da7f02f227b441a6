package org.entrepot.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/**
 * The table of security requirements says nothing that is not there: OWASP ASVS 5.0 has 253 of the
 * levels 1 and 2.
 */
class AsvsTableTest {

  private static final Path HOUSE = Path.of("..").toAbsolutePath().normalize();
  private static final Path TABLE = HOUSE.resolve("docs/asvs.csv");
  private static final Path PAGE = HOUSE.resolve("docs/security.md");
  private static final int REQUIREMENTS = 253;
  private static final Pattern ROW =
      Pattern.compile(
          "(V[0-9]+\\.[0-9]+\\.[0-9]+),([12]),(tested|built|not-applicable|gap),"
              + "(?:([^\",]+)|\"([^\"]+)\")");

  private static final Set<String> tests = new HashSet<>();
  private static final Set<String> classes = new HashSet<>();

  private record Row(String id, String level, String answer, String where) {
    static Row of(String line) {
      Matcher row = ROW.matcher(line);
      assertThat(row.matches()).as(line).isTrue();
      String where = row.group(4) == null ? row.group(5) : row.group(4);
      return new Row(row.group(1), row.group(2), row.group(3), where.strip());
    }
  }

  @BeforeAll
  static void findSources() throws IOException {
    Files.walkFileTree(
        HOUSE,
        new SimpleFileVisitor<>() {
          @Override
          public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) {
            String name = String.valueOf(folder.getFileName());
            // What was built, and the servers and data of the local run, may change meanwhile.
            return name.equals("target") || (name.startsWith(".") && !folder.equals(HOUSE))
                ? FileVisitResult.SKIP_SUBTREE
                : FileVisitResult.CONTINUE;
          }

          @Override
          public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
            remember(file);
            return FileVisitResult.CONTINUE;
          }
        });
  }

  private static void remember(Path file) {
    String name = String.valueOf(file.getFileName());
    String path = HOUSE.relativize(file).toString().replace('\\', '/');
    if (name.endsWith(".java")) {
      String simple = name.substring(0, name.length() - ".java".length());
      (path.contains("/src/test/java/") ? tests : classes).add(simple);
    }
  }

  @Test
  void every_requirement_of_the_first_two_levels_has_one_answer() throws IOException {
    assertThat(rows()).hasSize(REQUIREMENTS);
    assertThat(rows()).extracting(Row::id).doesNotHaveDuplicates();
  }

  @Test
  void what_is_tested_names_a_test() throws IOException {
    assertThat(rows("tested")).isNotEmpty();
    assertThat(wrong("tested", row -> tests.contains(row.where()))).isEmpty();
  }

  @Test
  void what_is_built_names_a_file_or_a_class() throws IOException {
    assertThat(rows("built")).isNotEmpty();
    assertThat(wrong("built", row -> isThere(row.where()))).isEmpty();
  }

  private static boolean isThere(String where) {
    return classes.contains(where) || Files.isRegularFile(HOUSE.resolve(where));
  }

  @Test
  void what_is_missing_or_does_not_apply_is_said_in_a_sentence() throws IOException {
    assertThat(wrong("gap", AsvsTableTest::isSentence)).isEmpty();
    assertThat(wrong("not-applicable", AsvsTableTest::isSentence)).isEmpty();
  }

  private static boolean isSentence(Row row) {
    return row.where().contains(" ") && row.where().endsWith(".");
  }

  @Test
  void the_page_beside_the_table_counts_right() throws IOException {
    String page = Files.readString(PAGE);
    for (String level : List.of("1", "2")) {
      List<Row> rows = rows().stream().filter(row -> row.level().equals(level)).toList();
      assertThat(page).contains(counted("level " + level, rows));
    }
    assertThat(page).contains(counted("both", rows()));
  }

  private static String counted(String name, List<Row> rows) {
    StringBuilder line = new StringBuilder("| ").append(name).append(" |");
    for (String answer : List.of("tested", "built", "not-applicable", "gap")) {
      long count = rows.stream().filter(row -> row.answer().equals(answer)).count();
      line.append(' ').append(count).append(" |");
    }
    return line.append(' ').append(rows.size()).append(" |").toString();
  }

  private static List<Row> wrong(String answer, Predicate<Row> right) throws IOException {
    return rows(answer).stream().filter(right.negate()).toList();
  }

  private static List<Row> rows(String answer) throws IOException {
    return rows().stream().filter(row -> row.answer().equals(answer)).toList();
  }

  private static List<Row> rows() throws IOException {
    List<String> lines = Files.readAllLines(TABLE);
    assertThat(lines).first().isEqualTo("id,level,answer,where");
    return lines.stream().skip(1).map(Row::of).toList();
  }
}

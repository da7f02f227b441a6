package org.entrepot.site.markup;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What holds for every Facelets file, so that nobody has to remember it. */
class MarkupTest {
  private static final Path WEB = Path.of("src/main/webapp/WEB-INF");
  private static final Path TAGS = WEB.resolve("tags");
  // The fields of a form belong to the Form that is given to the tag around them.
  private static final Set<String> INHERITED = Set.of("form");

  // The one place where text goes out as it is: StructuredData leaves nothing that ends a script.
  private static final String STRUCTURED =
      "<script type=\"application/ld+json\"><h:outputText value=\"#{structured}\" escape=\"false\"/></script>";

  private static List<Path> pages() {
    try (Stream<Path> files = Files.walk(WEB)) {
      return files.filter(file -> file.toString().endsWith(".xhtml")).sorted().toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String text(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static List<String> all(String pattern, String text) {
    return Pattern.compile(pattern).matcher(text).results().map(found -> found.group(1)).toList();
  }

  private static Map<String, Set<String>> attributes() {
    Map<String, Set<String>> attributes = new HashMap<>();
    Matcher tag =
        Pattern.compile("<tag>.*?<tag-name>([^<]+)<.*?</tag>", Pattern.DOTALL)
            .matcher(text(WEB.resolve("entrepot.taglib.xml")));
    while (tag.find()) {
      attributes.put(tag.group(1), new LinkedHashSet<>(all("<name>([^<]+)</name>", tag.group())));
    }
    return attributes;
  }

  @Test
  void every_tag_is_declared_and_has_its_file_and_is_shown_on_the_component_page() {
    Set<String> files = new TreeSet<>();
    for (Path page : pages()) {
      if (page.startsWith(TAGS)) {
        files.add(page.getFileName().toString().replace(".xhtml", ""));
      }
    }
    assertThat(attributes().keySet()).containsExactlyInAnyOrderElementsOf(files);

    StringBuilder shown = new StringBuilder();
    pages().forEach(page -> shown.append(text(page)));
    String gallery = text(WEB.resolve("pages/help/components.xhtml"));
    Set<String> onlyInside = Set.of("errors", "columns");
    for (String tag : files) {
      assertThat(onlyInside.contains(tag) ? shown : gallery).as(tag).contains("<e:" + tag);
    }
  }

  @Test
  void no_tag_leaks_an_attribute_into_the_tags_of_its_body() {
    Map<String, Set<String>> attributes = attributes();
    for (String outer : attributes.keySet()) {
      if (text(TAGS.resolve(outer + ".xhtml")).contains("<ui:insert")) {
        for (String inner : attributes.keySet()) {
          Set<String> shared = new HashSet<>(attributes.get(outer));
          shared.retainAll(attributes.get(inner));
          shared.removeAll(INHERITED);
          assertThat(outer.equals(inner) ? Set.of() : shared).as(outer + " in " + inner).isEmpty();
        }
      }
    }
  }

  @Test
  void a_tag_that_uses_another_gives_it_every_attribute() {
    Map<String, Set<String>> attributes = attributes();
    for (Path page : pages()) {
      if (!page.startsWith(WEB.resolve("pages"))) {
        Matcher use = Pattern.compile("<e:([a-z-]+)([^>]*?)/?>").matcher(text(page));
        while (use.find()) {
          assertThat(all("([a-zA-Z]+)=\"", use.group(2)))
              .as(page + ": " + use.group())
              .containsExactlyInAnyOrderElementsOf(attributes.get(use.group(1)));
        }
      }
    }
  }

  @Test
  void a_page_gives_tags_only_attributes_that_they_know() {
    Map<String, Set<String>> attributes = attributes();
    for (Path page : pages()) {
      Matcher use =
          Pattern.compile("<e:([a-z-]+)((?:\\s+[a-zA-Z]+=\"[^\"]*\")*)").matcher(text(page));
      while (use.find()) {
        assertThat(attributes).as(page + ": " + use.group()).containsKey(use.group(1));
        assertThat(attributes.get(use.group(1)))
            .as(page + ": " + use.group())
            .containsAll(all("([a-zA-Z]+)=\"", use.group(2)));
      }
    }
  }

  @Test
  void no_page_has_inline_script_or_style_or_faces_inputs() {
    for (Path page : pages()) {
      assertThat(text(page).replace(STRUCTURED, ""))
          .as(page.toString())
          .doesNotContain("style=\"", "<style", "javascript:", "<h:", "<f:ajax", "ui:debug")
          .doesNotContainPattern("\\son[a-z]+=\"")
          .doesNotContainPattern("<script(?![^>]*src=)");
    }
  }

  @Test
  void every_icon_is_one_of_the_sprite() throws IOException {
    Set<String> known = new HashSet<>();
    try (Stream<Path> files = Files.list(Path.of("target/assets"))) {
      files.forEach(file -> known.add(file.getFileName().toString()));
    }
    for (Path page : pages()) {
      for (String icon : all("<e:icon name=\"([a-z0-9-]+)\"", text(page))) {
        assertThat(known).as(page.toString()).contains(icon + ".svg");
      }
      for (String icon : all("(?:symbol|emblem)=\"([a-z0-9-]+)\"", text(page))) {
        assertThat(known).as(page.toString()).contains(icon + ".svg");
      }
    }
  }

  @Test
  void every_text_of_a_page_is_there_in_both_languages() throws IOException {
    Set<String> english = keys("");
    Set<String> chinese = keys("_zh");
    assertThat(english).isEqualTo(chinese);
    List<String> missing = new ArrayList<>();
    for (Path page : pages()) {
      for (String key : all("text(?:\\.of\\(|\\[)'([^']+)'[\\],)]", text(page))) {
        if (!key.endsWith(".") && !english.contains(key)) {
          missing.add(page.getFileName() + " " + key);
        }
      }
    }
    assertThat(missing).isEmpty();
  }

  private static Set<String> keys(String language) throws IOException {
    Path folder = Path.of("../../ejb/src/main/resources/i18n");
    Set<String> keys = new TreeSet<>();
    try (Stream<Path> files = Files.list(folder)) {
      for (Path file : files.toList()) {
        String name = file.getFileName().toString().replace(".properties", "");
        if (language.isEmpty() ? !name.endsWith("_zh") : name.endsWith(language)) {
          Properties properties = new Properties();
          properties.load(Files.newBufferedReader(file, StandardCharsets.UTF_8));
          keys.addAll(properties.stringPropertyNames());
        }
      }
    }
    return keys;
  }
}

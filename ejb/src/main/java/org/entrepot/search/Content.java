package org.entrepot.search;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * What the index holds of a document, whatever it is of.
 *
 * @param label the title or the name: what counts most, and what suggestions show
 * @param language the BCP 47 tag of label and text
 */
record Content(
    String card,
    String label,
    String language,
    Words words,
    Map<Keyword, List<String>> keywords,
    Map<Measure, Long> measures) {

  /**
   * The words beside the label.
   *
   * @param text in the document's language
   * @param names the same in every language
   * @param translated by language
   */
  record Words(String text, List<String> names, Map<String, String> translated) {}

  /** The label for the document's own language, and for that of no language. */
  Map<Tongue, String> labels() {
    Map<Tongue, String> labels = new EnumMap<>(Tongue.class);
    labels.put(Tongue.ANY, label);
    labels.put(Tongue.of(language), label);
    return labels;
  }

  /**
   * Everything that can be found, by the language that reads it. {@link Tongue#ANY} has it all, so
   * that words of several languages find together.
   */
  Map<Tongue, String> texts() {
    List<String> own = new ArrayList<>(List.of(label, words.text()));
    own.addAll(words.names());
    Map<Tongue, List<String>> parts = new EnumMap<>(Tongue.class);
    parts.put(Tongue.of(language), own);
    words
        .translated()
        .forEach(
            (tag, text) ->
                parts.computeIfAbsent(Tongue.of(tag), each -> new ArrayList<>()).add(text));
    List<String> all = new ArrayList<>(own);
    all.addAll(words.translated().values());
    parts.put(Tongue.ANY, all);
    Map<Tongue, String> texts = new EnumMap<>(Tongue.class);
    parts.forEach((tongue, list) -> texts.put(tongue, String.join("\n", list)));
    return texts;
  }
}

package org.entrepot.platform.document;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A part of the document as a reader program announces it: paragraph, table, cell, figure. Its
 * pieces on the pages are numbered when the document is written.
 */
final class Element {
  private final String type;
  private final List<Element> children = new ArrayList<>();
  private final List<Mark> marks = new ArrayList<>();
  private @Nullable String description;
  private @Nullable Locale language;
  private int columns = 1;

  /** One piece of marked content: the index of its page and its number there. */
  record Mark(int page, int number) {}

  private Element(String type) {
    this.type = type;
  }

  static Element root() {
    return new Element("Document");
  }

  /** A new last child of a standard structure type (PDF 1.7, 14.8.4). */
  Element add(String childType) {
    var child = new Element(childType);
    children.add(child);
    return child;
  }

  Element describedAs(String text) {
    this.description = text;
    return this;
  }

  Element in(Locale changed) {
    this.language = changed;
    return this;
  }

  /** For the head of a row in a table: how many columns it takes. */
  Element spanning(int changed) {
    this.columns = changed;
    return this;
  }

  int columns() {
    return columns;
  }

  String type() {
    return type;
  }

  List<Element> children() {
    return children;
  }

  List<Mark> marks() {
    return marks;
  }

  Optional<String> description() {
    return Optional.ofNullable(description);
  }

  Optional<Locale> language() {
    return Optional.ofNullable(language);
  }
}

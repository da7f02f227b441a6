package org.entrepot.platform.document;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;

/**
 * A document under construction: what it is called, what stands on every page, and its blocks in
 * order. The same facts always give the same bytes.
 */
public final class PdfDocument {
  private final String title;
  private final Locale language;
  private final List<Block> blocks = new ArrayList<>();
  private Paper paper = Paper.A4;
  private String issuer = "";
  private String number = "";
  private String subject = "";
  private String footer = "";
  private String pageLabel = "{page} / {pages}";
  private String watermark = "";
  private byte[] logo = {};
  private Instant createdAt = Instant.EPOCH;
  private boolean lenient;

  private PdfDocument(String title, Locale language) {
    this.title = Objects.requireNonNull(title);
    this.language = Objects.requireNonNull(language);
  }

  /** Begins a document; the language decides direction, line breaks and what readers announce. */
  public static PdfDocument titled(String title, Locale language) {
    return new PdfDocument(title, language);
  }

  public PdfDocument paper(Paper chosen) {
    this.paper = Objects.requireNonNull(chosen);
    return this;
  }

  /** Who issues the document; it heads every page and is named as author. */
  public PdfDocument issuer(String name) {
    this.issuer = Objects.requireNonNull(name);
    return this;
  }

  /** The document's own number; it heads every page and, with the title, identifies the file. */
  public PdfDocument number(String changed) {
    this.number = Objects.requireNonNull(changed);
    return this;
  }

  public PdfDocument subject(String changed) {
    this.subject = Objects.requireNonNull(changed);
    return this;
  }

  /** A PNG or JPEG that stands over the title on the first page. */
  public PdfDocument logo(byte[] image) {
    this.logo = image.clone();
    return this;
  }

  /** When the document came into being, by the caller's clock. */
  public PdfDocument createdAt(Instant instant) {
    this.createdAt = Objects.requireNonNull(instant);
    return this;
  }

  /** A small text at the foot of every page. */
  public PdfDocument footer(String text) {
    this.footer = Objects.requireNonNull(text);
    return this;
  }

  /** How pages are counted, for example {@code Page {page} of {pages}}. */
  public PdfDocument pageLabel(String pattern) {
    this.pageLabel = Objects.requireNonNull(pattern);
    return this;
  }

  /** What nobody may overlook, such as that this is a draft; large and pale on every page. */
  public PdfDocument watermark(String text) {
    this.watermark = Objects.requireNonNull(text);
    return this;
  }

  /** Prints a question mark for a character that no font has, instead of refusing the document. */
  public PdfDocument lenient() {
    this.lenient = true;
    return this;
  }

  public PdfDocument add(Block... added) {
    blocks.addAll(List.of(added));
    return this;
  }

  /**
   * Sets the document.
   *
   * @return the bytes of a PDF
   * @throws UnprintableText when a character has no glyph in any font, unless lenient
   */
  public byte[] toBytes() {
    return new Composition(this).toBytes();
  }

  String title() {
    return title;
  }

  Locale language() {
    return language;
  }

  List<Block> blocks() {
    return blocks;
  }

  Paper paper() {
    return paper;
  }

  String issuer() {
    return issuer;
  }

  String number() {
    return number;
  }

  String subject() {
    return subject;
  }

  String footer() {
    return footer;
  }

  String pageLabel() {
    return pageLabel;
  }

  String watermark() {
    return watermark;
  }

  byte[] logo() {
    return logo;
  }

  Instant createdAt() {
    return createdAt;
  }

  boolean isLenient() {
    return lenient;
  }
}

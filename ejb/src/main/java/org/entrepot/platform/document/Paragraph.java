package org.entrepot.platform.document;

import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Running text, wrapped at the width of its column. A line feed in the text starts a new line. Each
 * method answers a changed copy.
 */
public final class Paragraph extends Block {
  private final String text;
  private final TextStyle style;
  private final Alignment alignment;
  private final boolean together;
  private final @Nullable String label;
  private final @Nullable Locale language;

  private Paragraph(
      String text,
      TextStyle style,
      Alignment alignment,
      boolean together,
      @Nullable String label,
      @Nullable Locale language) {
    this.text = Objects.requireNonNull(text);
    this.style = style;
    this.alignment = alignment;
    this.together = together;
    this.label = label;
    this.language = language;
  }

  /** Text in the regular weight and size. */
  public static Paragraph of(String text) {
    return new Paragraph(text, TextStyle.BODY, Alignment.START, false, null, null);
  }

  /** The small word that names what stands under it. */
  public static Paragraph caption(String text) {
    return new Paragraph(text, TextStyle.CAPTION, Alignment.START, false, null, null);
  }

  public Paragraph bold() {
    return styled(style.bold());
  }

  /** A size smaller, for notes and terms. */
  public Paragraph small() {
    return styled(style.small());
  }

  /** A size larger, for the one figure that matters. */
  public Paragraph large() {
    return styled(style.large());
  }

  /** Printed in grey: true, but not what the reader looks for first. */
  public Paragraph muted() {
    return styled(style.muted());
  }

  public Paragraph align(Alignment changed) {
    return new Paragraph(text, style, changed, together, label, language);
  }

  /** Never divided between two pages, unless it is taller than a page. */
  public Paragraph keepTogether() {
    return new Paragraph(text, style, alignment, true, label, language);
  }

  /** A number or bullet that hangs before the text, such as the number of a clause. */
  public Paragraph label(String hanging) {
    return new Paragraph(text, style, alignment, together, hanging, language);
  }

  /**
   * The language of this text where it is not the document's; decides direction and line breaks.
   */
  public Paragraph language(Locale changed) {
    return new Paragraph(text, style, alignment, together, label, changed);
  }

  Paragraph styled(TextStyle changed) {
    return new Paragraph(text, changed, alignment, together, label, language);
  }

  String text() {
    return text;
  }

  TextStyle style() {
    return style;
  }

  Alignment alignment() {
    return alignment;
  }

  boolean isKeptTogether() {
    return together;
  }

  Optional<String> label() {
    return Optional.ofNullable(label);
  }

  Optional<Locale> language() {
    return Optional.ofNullable(language);
  }
}

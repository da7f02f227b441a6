package org.entrepot.platform.document;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import org.entrepot.platform.document.typeset.Language;
import org.jspecify.annotations.Nullable;

/**
 * Running text, wrapped at the width of its column. A line feed in the text starts a new line. Each
 * method answers a changed copy.
 */
public final class Paragraph extends Block {
  private static final float SPACE_AFTER = 0.55f;
  private static final float HANGING = Length.millimetres(9);

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

  @Override
  List<Slice> slices(Setting setting, float width, Element parent) {
    var lines = lines(setting, width, parent);
    var slices = together ? List.<Slice>of(new Together(lines)) : lines;
    return withGap(slices, style.size() * SPACE_AFTER);
  }

  /** The lines, with the label before them, and no room after. */
  List<Slice> lines(Setting setting, float width, Element parent) {
    var element = parent.add("P");
    if (label == null) {
      return set(setting, text, width, element);
    }
    var marks = set(setting, label, HANGING, element);
    return hang(setting, marks, set(setting, text, width - HANGING, element), width);
  }

  private List<Slice> set(Setting setting, String words, float width, Element element) {
    return language == null
        ? setting.text(words, style, alignment, width, Optional.of(element))
        : setting.foreignText(words, style, alignment, width, language, element);
  }

  /** Puts the label beside the first line; all lines are indented by the same amount. */
  private List<Slice> hang(Setting setting, List<Slice> marks, List<Slice> lines, float width) {
    boolean mirrored =
        language == null ? setting.isMirrored() : Language.of(language).rightToLeft();
    float edge = mirrored ? width - HANGING : 0;
    var rows = new ArrayList<Slice>(lines.size());
    for (var line : lines) {
      var stacks = new ArrayList<Row.Stack>();
      if (rows.isEmpty()) {
        stacks.add(new Row.Stack(edge, new Together(marks)));
      }
      stacks.add(new Row.Stack(mirrored ? 0 : HANGING, new Together(List.of(line))));
      rows.add(new Row(stacks, Row.Trim.NONE, line.keepsWithNext()));
    }
    return rows;
  }

  static List<Slice> withGap(List<Slice> slices, float gap) {
    var all = new ArrayList<>(slices);
    all.add(Gap.of(gap));
    return all;
  }
}

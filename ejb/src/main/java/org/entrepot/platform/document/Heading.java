package org.entrepot.platform.document;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/** A heading; never left alone at the foot of a page. */
public final class Heading extends Block {
  private static final float SPACE_BEFORE = 0.8f;
  private static final float SPACE_AFTER = 0.35f;

  private final String text;
  private final int level;

  private Heading(String text, int level) {
    this.text = Objects.requireNonNull(text);
    this.level = level;
  }

  /** The heading of a section. */
  public static Heading of(String text) {
    return new Heading(text, 1);
  }

  /** The heading of a part of a section. */
  public static Heading minor(String text) {
    return new Heading(text, 2);
  }

  @Override
  List<Slice> slices(Setting setting, float width, Element parent) {
    var style = level == 1 ? TextStyle.HEADING : TextStyle.SUBHEADING;
    var element = parent.add("H" + setting.headingLevel(level + 1));
    var slices = new ArrayList<Slice>();
    slices.add(Gap.of(style.size() * SPACE_BEFORE));
    var lines = setting.text(text, style, Alignment.START, width, Optional.of(element));
    slices.add(new Together(lines, true));
    slices.add(Gap.tied(style.size() * SPACE_AFTER));
    return slices;
  }
}

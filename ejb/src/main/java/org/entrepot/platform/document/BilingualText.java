package org.entrepot.platform.document;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;

/** The same text in two languages, side by side, each pair beginning at the same height. */
public final class BilingualText extends Block {
  private static final float GUTTER_MILLIMETRES = 7;
  private static final float SPACE_BEFORE_HEADING_MILLIMETRES = 2.5f;
  private static final float SPACE_AFTER_MILLIMETRES = 1.8f;

  private final Locale first;
  private final Locale second;
  private final List<Pair> pairs = new ArrayList<>();

  private record Pair(String number, String first, String second, boolean heading) {}

  private BilingualText(Locale first, Locale second) {
    this.first = Objects.requireNonNull(first);
    this.second = Objects.requireNonNull(second);
  }

  /** The first language stands where reading begins. */
  public static BilingualText in(Locale first, Locale second) {
    return new BilingualText(first, second);
  }

  public BilingualText heading(String inFirst, String inSecond) {
    pairs.add(new Pair("", inFirst, inSecond, true));
    return this;
  }

  public BilingualText paragraph(String inFirst, String inSecond) {
    return clause("", inFirst, inSecond);
  }

  /** A paragraph whose number hangs before both texts. */
  public BilingualText clause(String number, String inFirst, String inSecond) {
    pairs.add(new Pair(number, inFirst, inSecond, false));
    return this;
  }

  @Override
  List<Slice> slices(Setting setting, float width, Element parent) {
    float gutter = Length.millimetres(GUTTER_MILLIMETRES);
    float half = (width - gutter) / 2;
    var slices = new ArrayList<Slice>();
    for (var pair : pairs) {
      if (pair.heading()) {
        slices.add(Gap.of(Length.millimetres(SPACE_BEFORE_HEADING_MILLIMETRES)));
      }
      var left = content(setting, pair, pair.first(), first, half, parent);
      var right = content(setting, pair, pair.second(), second, half, parent);
      slices.add(
          new Row(
              List.of(
                  new Row.Stack(setting.offset(0, half, width), left),
                  new Row.Stack(setting.offset(half + gutter, half, width), right)),
              Row.Trim.NONE,
              pair.heading()));
      slices.add(new Gap(Length.millimetres(SPACE_AFTER_MILLIMETRES), pair.heading()));
    }
    return slices;
  }

  private static Together content(
      Setting setting, Pair pair, String text, Locale locale, float width, Element parent) {
    var paragraph = Paragraph.of(text).language(locale);
    if (pair.heading()) {
      paragraph = paragraph.styled(TextStyle.SUBHEADING);
    }
    if (!pair.number().isEmpty()) {
      paragraph = paragraph.label(pair.number());
    }
    return new Together(paragraph.lines(setting, width, parent));
  }
}

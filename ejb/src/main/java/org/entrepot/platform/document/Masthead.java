package org.entrepot.platform.document;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The head of the first page: issuer and logo, title and number, and the mark. */
final class Masthead extends Block {
  private static final float LOGO_WIDTH_MILLIMETRES = 45;
  private static final float LOGO_HEIGHT_MILLIMETRES = 16;
  private static final float GUTTER = Length.millimetres(8);
  private static final float NUMBER_SHARE = 0.36f;
  private static final float RULE_ROOM = Length.millimetres(4.5f);
  private static final float RULE_WEIGHT = 1.4f;

  private final PdfDocument document;

  Masthead(PdfDocument document) {
    this.document = document;
  }

  @Override
  List<Slice> slices(Setting setting, float width, Element parent) {
    var slices = new ArrayList<Slice>();
    if (document.logo().length > 0) {
      slices.addAll(
          Picture.within(
                  LOGO_WIDTH_MILLIMETRES,
                  LOGO_HEIGHT_MILLIMETRES,
                  document.logo(),
                  document.issuer())
              .slices(setting, width, parent));
    }
    float right = width * NUMBER_SHARE;
    float left = width - right - GUTTER;
    var title = new ArrayList<Slice>();
    var issuer = Optional.of(parent.add("P"));
    if (!document.issuer().isEmpty()) {
      title.addAll(
          setting.text(document.issuer(), TextStyle.BODY.bold(), Alignment.START, left, issuer));
      title.add(Gap.of(Length.millimetres(1)));
    }
    var heading = Optional.of(parent.add("H1"));
    title.addAll(setting.text(document.title(), TextStyle.TITLE, Alignment.START, left, heading));
    var number = Optional.of(parent.add("P"));
    var style = TextStyle.BODY.large().in(Ink.ACCENT);
    var numbers = setting.text(document.number(), style, Alignment.END, right, number);
    float drop = Math.max(0, Slice.height(title) - Slice.height(numbers) - 3);
    numbers.add(0, Gap.of(drop));
    slices.add(
        new Row(
            List.of(
                new Row.Stack(setting.offset(0, left, width), new Together(title)),
                new Row.Stack(setting.offset(left + GUTTER, right, width), new Together(numbers))),
            Row.Trim.NONE,
            true));
    slices.add(new RuleSlice(RULE_ROOM, width, RULE_WEIGHT, Ink.ACCENT, true));
    slices.add(Gap.tied(Length.millimetres(2)));
    return slices;
  }
}

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
  private static final float DESCENT = 3;
  private static final float TAG_PADDING = Length.millimetres(1.5f);
  private static final float TAG_FRAME = 0.7f;

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
    if (!document.mark().isEmpty()) {
      numbers.add(0, new Tag(mark(setting, right, parent), right, setting.isMirrored()));
    }
    float drop = Math.max(0, Slice.height(title) - Slice.height(numbers) - DESCENT);
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

  private TextSlice mark(Setting setting, float width, Element parent) {
    var style = TextStyle.CAPTION.bold().in(Ink.WARNING);
    var element = Optional.of(parent.add("P"));
    return (TextSlice)
        setting
            .text(document.mark(), style, Alignment.END, width - 2 * TAG_PADDING, element)
            .get(0);
  }

  /** A line of text in a frame at the edge where reading ends. */
  private record Tag(TextSlice text, float width, boolean mirrored) implements Slice {
    @Override
    public float height() {
      return text.height() + 2 * TAG_PADDING;
    }

    @Override
    public void paint(Canvas canvas, float x, float top) {
      float extent = text.line().width() * text.style().size() / 1000 + 2 * TAG_PADDING;
      float left = mirrored ? x : x + width - extent;
      float bottom = top - text.height() - TAG_PADDING / 2;
      canvas.artifact(
          () -> canvas.frame(left, bottom, extent, top - bottom, TAG_FRAME, text.style().ink()));
      text.paint(canvas, x + TAG_PADDING, top - TAG_PADDING / 4);
    }
  }
}

package org.entrepot.platform.document;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The head of the first page: issuer and logo, title and number, and the mark. */
final class Masthead extends Block {
  private static final float LOGO_WIDTH_MILLIMETRES = 45;
  private static final float LOGO_HEIGHT_MILLIMETRES = 16;
  private static final float GUTTER = Length.millimetres(8);
  private static final float NUMBER_SHARE = 0.3f;
  private static final float RULE_ROOM = Length.millimetres(4.5f);
  private static final float RULE_WEIGHT = 1.4f;
  private static final float DESCENT = 3;
  private static final float TAG_PADDING = Length.millimetres(1.5f);
  private static final TextStyle TAG = TextStyle.CAPTION.bold().in(Ink.WARNING);
  private static final float TAG_FRAME = 0.7f;

  private final PdfDocument document;

  Masthead(PdfDocument document) {
    this.document = document;
  }

  @Override
  List<Slice> slices(Setting setting, float width, Element parent) {
    var slices = new ArrayList<Slice>();
    if (document.logo().length > 0) {
      slices.addAll(logo().slices(setting, width, parent));
    }
    float right = width * NUMBER_SHARE;
    float left = width - right - GUTTER;
    var title = title(setting, left, parent);
    var number = number(setting, right, parent);
    float drop = Math.max(0, Slice.height(title) - Slice.height(number) - DESCENT);
    number.add(0, Gap.of(drop));
    slices.add(
        new Row(
            List.of(
                new Row.Stack(setting.offset(0, left, width), new Together(title)),
                new Row.Stack(setting.offset(left + GUTTER, right, width), new Together(number))),
            Row.Trim.NONE,
            true));
    slices.add(new RuleSlice(RULE_ROOM, width, RULE_WEIGHT, Ink.ACCENT, true));
    slices.add(Gap.tied(Length.millimetres(2)));
    return slices;
  }

  private Picture logo() {
    var whose = document.issuer().isEmpty() ? document.title() : document.issuer();
    return Picture.within(LOGO_WIDTH_MILLIMETRES, LOGO_HEIGHT_MILLIMETRES, document.logo(), whose);
  }

  private List<Slice> title(Setting setting, float width, Element parent) {
    var lines = new ArrayList<Slice>();
    if (!document.issuer().isEmpty()) {
      var issuer = Optional.of(parent.add("P"));
      var style = TextStyle.BODY.bold();
      lines.addAll(setting.text(document.issuer(), style, Alignment.START, width, issuer));
      lines.add(Gap.of(Length.millimetres(1)));
    }
    var heading = Optional.of(parent.add("H1"));
    lines.addAll(setting.text(document.title(), TextStyle.TITLE, Alignment.START, width, heading));
    return lines;
  }

  private List<Slice> number(Setting setting, float width, Element parent) {
    var lines = new ArrayList<Slice>();
    if (!document.watermark().isEmpty()) {
      var element = Optional.of(parent.add("P"));
      float inner = width - 2 * TAG_PADDING;
      for (var line : setting.text(document.watermark(), TAG, Alignment.END, inner, element)) {
        lines.add(new Tag((TextSlice) line, width, setting.isMirrored()));
      }
    }
    if (!document.number().isEmpty()) {
      var element = Optional.of(parent.add("P"));
      var style = TextStyle.BODY.large().in(Ink.ACCENT);
      lines.addAll(setting.text(document.number(), style, Alignment.END, width, element));
    }
    return lines;
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

package org.entrepot.platform.document;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/** Boxes side by side in which people sign; kept together on one page. */
public final class SignatureFields extends Block {
  private static final int PER_ROW = 2;
  private static final float GUTTER = Length.millimetres(7);
  private static final float INSET = Length.millimetres(4);
  private static final float ROOM_TO_SIGN = Length.millimetres(15);
  private static final float LINE_ROOM = Length.millimetres(2);
  private static final float LINE_WEIGHT = 0.5f;
  private static final float FRAME_WEIGHT = 0.8f;
  private static final float DATE_SHARE = 0.3f;

  private final String signatureLabel;
  private final String dateLabel;
  private final List<Field> fields = new ArrayList<>();

  private record Field(String party, String person, String statement) {}

  private SignatureFields(String signatureLabel, String dateLabel) {
    this.signatureLabel = Objects.requireNonNull(signatureLabel);
    this.dateLabel = Objects.requireNonNull(dateLabel);
  }

  /** Fields with the words that stand under the line to sign on and the line for the date. */
  public static SignatureFields labelled(String signatureLabel, String dateLabel) {
    return new SignatureFields(signatureLabel, dateLabel);
  }

  /** An empty field for the party, to be signed by the person (name and title). */
  public SignatureFields field(String party, String person) {
    return signed(party, person, "");
  }

  /** A field that has been signed otherwise, which the statement says. */
  public SignatureFields signed(String party, String person, String statement) {
    fields.add(
        new Field(
            Objects.requireNonNull(party),
            Objects.requireNonNull(person),
            Objects.requireNonNull(statement)));
    return this;
  }

  @Override
  List<Slice> slices(Setting setting, float width, Element parent) {
    float extent = (width - GUTTER * (PER_ROW - 1)) / PER_ROW;
    var slices = new ArrayList<Slice>();
    slices.add(Gap.of(GUTTER));
    for (int from = 0; from < fields.size(); from += PER_ROW) {
      var boxes = new ArrayList<Box>();
      for (var field : fields.subList(from, Math.min(fields.size(), from + PER_ROW))) {
        float offset = setting.offset(boxes.size() * (extent + GUTTER), extent, width);
        float inner = extent - 2 * INSET;
        var words = words(setting, field, inner, parent);
        boxes.add(new Box(offset, extent, words, lines(setting, inner, parent)));
      }
      slices.add(new Boxes(boxes));
      slices.add(Gap.of(GUTTER));
    }
    return slices;
  }

  private Together words(Setting setting, Field field, float width, Element parent) {
    var words = new ArrayList<Slice>();
    add(setting, field.party(), TextStyle.BODY.bold(), width, parent, words);
    add(setting, field.person(), TextStyle.BODY.small().muted(), width, parent, words);
    if (field.statement().isEmpty()) {
      words.add(Gap.of(ROOM_TO_SIGN));
    } else {
      words.add(Gap.of(INSET));
      add(setting, field.statement(), TextStyle.BODY.small(), width, parent, words);
      words.add(Gap.of(INSET));
    }
    return new Together(words);
  }

  private Row lines(Setting setting, float width, Element parent) {
    float date = width * DATE_SHARE;
    float signature = width - date - INSET;
    return new Row(
        List.of(
            line(setting, signatureLabel, signature, setting.offset(0, signature, width), parent),
            line(setting, dateLabel, date, setting.offset(signature + INSET, date, width), parent)),
        Row.Trim.NONE,
        false);
  }

  private static void add(
      Setting setting,
      String text,
      TextStyle style,
      float width,
      Element parent,
      List<Slice> content) {
    if (!text.isEmpty()) {
      var element = Optional.of(parent.add("P"));
      content.addAll(setting.text(text, style, Alignment.START, width, element));
    }
  }

  private static Row.Stack line(
      Setting setting, String label, float width, float offset, Element parent) {
    var slices = new ArrayList<Slice>();
    slices.add(new RuleSlice(LINE_ROOM, width, LINE_WEIGHT, Ink.MUTED, true));
    add(setting, label, TextStyle.CAPTION, width, parent, slices);
    return new Row.Stack(offset, new Together(slices));
  }

  private record Box(float offset, float width, Together words, Row lines) {
    float height() {
      return words.height() + lines.height();
    }
  }

  /** Frames of one height, however much each holds. */
  private record Boxes(List<Box> boxes) implements Slice {
    @Override
    public float height() {
      float height = 0;
      for (var box : boxes) {
        height = Math.max(height, box.height());
      }
      return height + 2 * INSET;
    }

    @Override
    public void paint(Canvas canvas, float x, float top) {
      for (var box : boxes) {
        float left = x + box.offset();
        float bottom = top - height();
        canvas.artifact(
            () -> canvas.frame(left, bottom, box.width(), height(), FRAME_WEIGHT, Ink.LINE));
        box.words().paint(canvas, left + INSET, top - INSET);
        box.lines().paint(canvas, left + INSET, bottom + INSET + box.lines().height());
      }
    }
  }
}

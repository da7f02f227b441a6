package org.entrepot.platform.document;

import com.google.zxing.EncodeHintType;
import com.google.zxing.WriterException;
import com.google.zxing.qrcode.decoder.ErrorCorrectionLevel;
import com.google.zxing.qrcode.encoder.ByteMatrix;
import com.google.zxing.qrcode.encoder.Encoder;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/** A QR code (ISO/IEC 18004), drawn as vectors, with an optional line of text beneath. */
public final class QrCode extends Block {
  private static final int QUIET_MODULES = 4;

  private final String content;
  private final float side;
  private final String description;
  private final String caption;

  private QrCode(String content, float side, String description, String caption) {
    this.content = Objects.requireNonNull(content);
    this.side = side;
    if (description.isBlank()) {
      throw new IllegalArgumentException("Say what it shows, for those who do not see it");
    }
    this.description = description;
    this.caption = Objects.requireNonNull(caption);
  }

  /**
   * A code of so many millimetres a side. The room above and below that readers need is added, the
   * room beside it is the gutter of the columns or the margin of the page.
   *
   * @param description what scanning it does, for those who do not see it
   */
  public static QrCode of(float sideMillimetres, String content, String description) {
    return new QrCode(content, Length.millimetres(sideMillimetres), description, "");
  }

  public QrCode caption(String beneath) {
    return new QrCode(content, side, description, beneath);
  }

  @Override
  List<Slice> slices(Setting setting, float width, Element parent) {
    var element = parent.add("Figure").describedAs(description);
    float indent = setting.offset(0, side, width);
    var slices = new ArrayList<Slice>();
    var matrix = matrix();
    float quiet = QUIET_MODULES * side / matrix.getWidth();
    slices.add(Gap.of(quiet));
    slices.add(new Drawn(side, indent, matrix, element));
    slices.add(Gap.of(quiet));
    if (!caption.isEmpty()) {
      var owner = Optional.of(parent.add("P"));
      slices.addAll(setting.text(caption, TextStyle.CAPTION, Alignment.START, width, owner));
    }
    return Paragraph.withGap(List.of(new Together(slices)), Length.millimetres(3));
  }

  private ByteMatrix matrix() {
    try {
      var hints = Map.of(EncodeHintType.CHARACTER_SET, "UTF-8");
      return Encoder.encode(content, ErrorCorrectionLevel.M, hints).getMatrix();
    } catch (WriterException e) {
      throw new IllegalArgumentException("Too long for a QR code: " + content.length(), e);
    }
  }

  private record Drawn(float height, float indent, ByteMatrix modules, Element element)
      implements Slice {
    @Override
    public void paint(Canvas canvas, float x, float top) {
      float module = height / modules.getWidth();
      canvas.mark(
          element,
          () -> {
            for (int row = 0; row < modules.getHeight(); row++) {
              float y = top - (row + 1) * module;
              paintRow(canvas, row, x + indent, y, module);
            }
          });
    }

    /** Neighbouring dark modules are one bar, so that no hairline shows between them. */
    private void paintRow(Canvas canvas, int row, float x, float y, float module) {
      int from = 0;
      while (from < modules.getWidth()) {
        int to = from;
        while (to < modules.getWidth() && modules.get(to, row) == 1) {
          to++;
        }
        if (to > from) {
          canvas.box(x + from * module, y, (to - from) * module, module, Ink.TEXT);
        }
        from = to + 1;
      }
    }
  }
}

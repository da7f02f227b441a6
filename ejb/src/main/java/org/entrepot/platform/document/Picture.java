package org.entrepot.platform.document;

import java.util.List;
import org.apache.pdfbox.pdmodel.graphics.image.PDImageXObject;

/** A PNG or JPEG image, scaled to fit a width and a height. */
public final class Picture extends Block {
  private static final float SPACE_AFTER = Length.millimetres(3);

  private final byte[] bytes;
  private final float width;
  private final float height;
  private final String description;
  private final Alignment alignment;

  private Picture(
      byte[] bytes, float width, float height, String description, Alignment alignment) {
    this.bytes = bytes;
    this.width = width;
    this.height = height;
    if (description.isBlank()) {
      throw new IllegalArgumentException("Say what it shows, for those who do not see it");
    }
    this.description = description;
    this.alignment = alignment;
  }

  /**
   * An image no wider and no higher than so many millimetres.
   *
   * @param description what it shows, for those who do not see it
   */
  public static Picture within(
      float widthMillimetres, float heightMillimetres, byte[] bytes, String description) {
    return new Picture(
        bytes.clone(),
        Length.millimetres(widthMillimetres),
        Length.millimetres(heightMillimetres),
        description,
        Alignment.START);
  }

  public Picture align(Alignment changed) {
    return new Picture(bytes, width, height, description, changed);
  }

  @Override
  List<Slice> slices(Setting setting, float columnWidth, Element parent) {
    var image = Image.read(setting.pdf(), bytes);
    float room = Math.min(width, columnWidth);
    float scale =
        Math.min(room / image.getWidth(), Math.min(height, setting.tallest()) / image.getHeight());
    var element = parent.add("Figure").describedAs(description);
    float drawnWidth = image.getWidth() * scale;
    float free = columnWidth - drawnWidth;
    float indent = free * Setting.share(alignment, setting.isMirrored());
    var drawn = new Drawn(image.getHeight() * scale, drawnWidth, indent, image, element);
    return Paragraph.withGap(List.of(drawn), SPACE_AFTER);
  }

  private record Drawn(
      float height, float width, float indent, PDImageXObject image, Element element)
      implements Slice {
    @Override
    public void paint(Canvas canvas, float x, float top) {
      float bottom = top - height;
      canvas.mark(element, () -> canvas.image(image, x + indent, bottom, width, height));
    }
  }
}

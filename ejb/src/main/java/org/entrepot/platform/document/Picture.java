package org.entrepot.platform.document;

import java.util.Objects;

/** A PNG or JPEG image, scaled to fit a width and a height, never enlarged beyond them. */
public final class Picture extends Block {
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
    this.description = Objects.requireNonNull(description);
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

  byte[] bytes() {
    return bytes;
  }

  float width() {
    return width;
  }

  float height() {
    return height;
  }

  String description() {
    return description;
  }

  Alignment alignment() {
    return alignment;
  }
}

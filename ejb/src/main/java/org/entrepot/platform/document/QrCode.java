package org.entrepot.platform.document;

import java.util.Objects;

/** A QR code (ISO/IEC 18004), drawn as vectors, with an optional line of text beneath. */
public final class QrCode extends Block {
  private final String content;
  private final float side;
  private final String description;
  private final String caption;

  private QrCode(String content, float side, String description, String caption) {
    this.content = Objects.requireNonNull(content);
    this.side = side;
    this.description = Objects.requireNonNull(description);
    this.caption = Objects.requireNonNull(caption);
  }

  /**
   * A code of so many millimetres a side, its quiet zone included.
   *
   * @param description what scanning it does, for those who do not see it
   */
  public static QrCode of(float sideMillimetres, String content, String description) {
    return new QrCode(content, Length.millimetres(sideMillimetres), description, "");
  }

  public QrCode caption(String beneath) {
    return new QrCode(content, side, description, beneath);
  }

  String content() {
    return content;
  }

  float side() {
    return side;
  }

  String description() {
    return description;
  }

  String caption() {
    return caption;
  }
}

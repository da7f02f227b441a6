package org.entrepot.platform.document;

/** The colours that documents are printed in, as 24-bit sRGB. */
enum Ink {
  TEXT(0x14213d),
  MUTED(0x5b6478),
  ACCENT(0x0b7a75),
  WARNING(0xb45309),
  LINE(0xe4e1d8),
  SHADE(0xf7f5f0),
  MARK(0xf0ede6);

  private final int rgb;

  Ink(int rgb) {
    this.rgb = rgb;
  }

  int red() {
    return rgb >> 16 & 0xff;
  }

  int green() {
    return rgb >> 8 & 0xff;
  }

  int blue() {
    return rgb & 0xff;
  }
}

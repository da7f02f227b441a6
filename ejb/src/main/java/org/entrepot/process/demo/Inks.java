package org.entrepot.process.demo;

import java.awt.Color;

/** The colours of one picture: those of the goods and those that all goods share. */
record Inks(Color goods) {

  static Inks of(String hex) {
    return new Inks(Color.decode("#" + hex));
  }

  Color of(char ink) {
    return switch (ink) {
      case 'm' -> goods;
      case 'l' -> mixed(goods, Color.WHITE, 32);
      case 'd' -> mixed(goods, Color.BLACK, 28);
      case 'k' -> new Color(0x2f3337);
      case 'w' -> new Color(0xfdfcf8);
      case 's' -> new Color(0xaeb6ba);
      case 'g' -> new Color(190, 212, 220, 150);
      case 'o' -> new Color(0xb98d58);
      case 'y' -> new Color(0xc2a15a);
      case 't' -> new Color(0x0b7a75);
      case 'a' -> new Color(0xe2b04a);
      case 'b' -> new Color(226, 176, 74, 70);
      default -> throw new IllegalStateException("No ink of that letter: " + ink);
    };
  }

  /** So many per cent of the way from one colour to another, as transparent as the first. */
  static Color mixed(Color from, Color to, int percent) {
    return new Color(
        between(from.getRed(), to.getRed(), percent),
        between(from.getGreen(), to.getGreen(), percent),
        between(from.getBlue(), to.getBlue(), percent),
        from.getAlpha());
  }

  private static int between(int from, int to, int percent) {
    return from + (to - from) * percent / 100;
  }
}

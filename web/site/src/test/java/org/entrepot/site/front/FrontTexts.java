package org.entrepot.site.front;

/** The front's own readers of texts from outside, for those who try them with any text. */
public final class FrontTexts {

  private FrontTexts() {}

  /** Where a visitor is led after signing in; always a path of this site. */
  public static String readWayBack(String text) {
    return LocalPath.orElse(SignIn.decode(text), "/desk");
  }

  public static boolean readOrigin(String text) {
    return OriginGuard.ours(null, text, "trade.example");
  }
}

package org.entrepot.platform.value;

import java.util.Locale;

/** The two languages in which shipped reference data is named. */
final class Languages {
  private Languages() {}

  static boolean isChinese(Locale locale) {
    return locale.getLanguage().equals("zh");
  }

  static String choose(Locale locale, String english, String chinese) {
    return isChinese(locale) ? chinese : english;
  }
}

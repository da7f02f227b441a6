package org.entrepot.platform.document.typeset;

import com.ibm.icu.util.ULocale;
import java.util.Locale;

/** A language as a typesetter sees it: how it breaks lines and at which side it begins. */
public record Language(Locale locale, boolean rightToLeft) {
  public static Language of(Locale locale) {
    return new Language(locale, ULocale.forLocale(locale).isRightToLeft());
  }
}

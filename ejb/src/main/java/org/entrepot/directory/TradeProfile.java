package org.entrepot.directory;

import com.ibm.icu.util.ULocale;
import java.time.ZoneId;
import java.util.Locale;
import org.entrepot.platform.value.CountryCode;
import org.jspecify.annotations.Nullable;

/**
 * How a company trades, as processes need it.
 *
 * @param signing whether its contracts form by signature
 * @param language the language in which its papers are best written
 * @param zone where its days begin
 */
public record TradeProfile(boolean signing, Locale language, ZoneId zone) {

  /** A company that names no language of its own reads its country's likeliest (CLDR). */
  static TradeProfile of(
      boolean signing, @Nullable String language, CountryCode country, String zone) {
    String read =
        language == null
            ? ULocale.addLikelySubtags(new ULocale("und_" + country)).getLanguage()
            : language;
    return new TradeProfile(signing, Locale.forLanguageTag(read), ZoneId.of(zone));
  }
}

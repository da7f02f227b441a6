package org.entrepot.directory;

import com.ibm.icu.util.ULocale;
import java.time.ZoneId;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.entrepot.platform.text.Messages;
import org.entrepot.platform.value.CountryCode;
import org.jspecify.annotations.Nullable;

/**
 * How a company trades, as processes need it.
 *
 * @param signing whether its contracts form by signature
 * @param language the language in which its papers are best written, one of the shipped ones
 * @param zone where its days begin
 */
public record TradeProfile(boolean signing, Locale language, ZoneId zone) {

  /**
   * English describes goods to the world, so that it says little about who reads the papers: the
   * language of the company's own texts counts where it is another one, then the one that its
   * country's people most likely read (CLDR).
   */
  static TradeProfile of(
      boolean signing, @Nullable String language, CountryCode country, String zone) {
    String ofCountry = ULocale.addLikelySubtags(new ULocale("und_" + country)).getLanguage();
    Locale read =
        Stream.of(Optional.ofNullable(language).orElse(""), ofCountry)
            .map(tag -> Messages.shipped(Locale.forLanguageTag(tag)))
            .filter(shipped -> !shipped.equals(Locale.ENGLISH))
            .findFirst()
            .orElse(Locale.ENGLISH);
    return new TradeProfile(signing, read, ZoneId.of(zone));
  }
}

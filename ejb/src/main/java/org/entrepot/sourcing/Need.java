package org.entrepot.sourcing;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.util.Currency;
import org.entrepot.platform.text.SearchText;
import org.entrepot.platform.value.Currencies;
import org.entrepot.platform.value.DeliveryTerms;
import org.entrepot.platform.value.Incoterm;
import org.entrepot.platform.value.UnLocode;
import org.jspecify.annotations.Nullable;

/** What the buyer needs, beside the lines of goods. */
@Embeddable
class Need {

  @Column private String title;

  @Column(name = "title_search")
  private String titleSearch;

  @Nullable @Column(columnDefinition = "text")
  private String description;

  @Nullable @Column private String language;

  @Enumerated(EnumType.STRING)
  private Incoterm incoterm;

  @Column private String place;
  @Nullable @Column private String locode;
  @Column private String currency;

  @Column(name = "target_prices_shared")
  private boolean targetPricesShared;

  protected Need() {}

  Need(WriteRfq command) {
    UnLocode code = command.delivery().locode();
    title = command.title().strip();
    titleSearch = SearchText.of(title);
    description = blankToNull(command.description());
    language = blankToNull(command.language());
    incoterm = command.delivery().incoterm();
    place = command.delivery().place();
    locode = code == null ? null : code.toString();
    currency = command.currency().getCurrencyCode();
    targetPricesShared = command.targetPricesShared();
  }

  String title() {
    return title;
  }

  @Nullable String description() {
    return description;
  }

  @Nullable String language() {
    return language;
  }

  DeliveryTerms delivery() {
    return new DeliveryTerms(incoterm, place, locode == null ? null : UnLocode.of(locode));
  }

  Currency currency() {
    return Currencies.of(currency);
  }

  boolean sharesTargetPrices() {
    return targetPricesShared;
  }

  static @Nullable String blankToNull(@Nullable String text) {
    return text == null || text.isBlank() ? null : text.strip();
  }
}

package org.entrepot.site.sourcing;

import java.math.BigDecimal;
import java.util.Currency;
import java.util.Optional;
import org.entrepot.platform.value.InvalidValue;
import org.entrepot.platform.value.Money;
import org.entrepot.platform.value.Quantity;
import org.entrepot.platform.value.UnitPrice;
import org.entrepot.site.platform.Form;

/** What a line comes to as far as its row is filled in. */
final class LineTotal {
  private LineTotal() {}

  /** The amount of one row; nothing while the price is no number. */
  static Optional<Money> of(Form form, int row, Quantity quantity, Currency currency) {
    try {
      String base = form.value("lines." + row + ".baseQuantity");
      return Optional.of(
          UnitPrice.of(
                  form.value("lines." + row + ".unitPrice"),
                  currency.getCurrencyCode(),
                  base.isEmpty() ? BigDecimal.ONE.toString() : base)
              .times(quantity));
    } catch (InvalidValue notYet) {
      return Optional.empty();
    }
  }
}

package org.entrepot.site.catalog;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import org.entrepot.catalog.ProductView;
import org.entrepot.platform.value.InvalidValue;
import org.entrepot.platform.value.Money;
import org.entrepot.platform.value.Quantity;
import org.entrepot.platform.value.Unit;
import org.entrepot.site.platform.Text;
import org.jspecify.annotations.Nullable;

/** What so much of a product costs by its list, or why so much cannot be had. */
@Dependent
public class QuantityCheck {
  @Inject private Text text;

  private String asked = "";
  private String problem = "";
  private @Nullable Price price;
  private @Nullable Money total;

  /** Reads what the visitor typed; nothing typed is nothing asked. */
  void ask(ProductView product, String typed) {
    asked = typed;
    Unit unit = product.unit();
    if (typed.isBlank() || unit == null) {
      return;
    }
    try {
      Quantity quantity = Quantity.of(typed.replace(",", ""), unit.code());
      problem = product.problemWith(quantity).map(code -> text.get("error." + code)).orElse("");
      product
          .priceFor(quantity)
          .ifPresent(
              found -> {
                price = Price.of(found);
                total = found.times(quantity);
              });
    } catch (InvalidValue e) {
      problem = text.of("error." + e.code(), e.args());
    }
  }

  public String getAsked() {
    return asked;
  }

  public String getProblem() {
    return problem;
  }

  /** The price of one, null where there is none. */
  public @Nullable Price getUnitPrice() {
    return price;
  }

  public @Nullable Money getTotal() {
    return total;
  }
}

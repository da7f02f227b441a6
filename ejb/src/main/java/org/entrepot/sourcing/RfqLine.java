package org.entrepot.sourcing;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.math.BigDecimal;
import java.util.Currency;
import java.util.Objects;
import java.util.Optional;
import org.entrepot.platform.value.HsCode;
import org.entrepot.platform.value.Quantity;
import org.entrepot.platform.value.Unit;
import org.entrepot.platform.value.UnitPrice;
import org.jspecify.annotations.Nullable;

/** One line of an RFQ. */
@Embeddable
class RfqLine {

  @Column private int position;
  @Nullable @Column private String product;
  @Column private String description;
  @Nullable @Column private String hs;

  @Column(precision = 24, scale = 6)
  private BigDecimal quantity;

  @Column private String unit;

  @Nullable @Column(name = "target_price", precision = 24, scale = 6)
  private BigDecimal targetPrice;

  protected RfqLine() {}

  RfqLine(int position, WriteRfq.Line line) {
    HsCode code = line.hs();
    this.position = position;
    this.product = Need.blankToNull(line.product());
    this.description = Objects.requireNonNull(Need.blankToNull(line.description()));
    this.hs = code == null ? null : code.toString();
    this.quantity = line.quantity().value();
    this.unit = line.quantity().unit().toString();
    this.targetPrice = line.targetPrice();
  }

  int position() {
    return position;
  }

  @Nullable String product() {
    return product;
  }

  String description() {
    return description;
  }

  @Nullable HsCode hs() {
    return hs == null ? null : HsCode.of(hs);
  }

  Quantity quantity() {
    return new Quantity(quantity, Unit.of(unit));
  }

  Optional<UnitPrice> targetPrice(Currency currency) {
    return Optional.ofNullable(targetPrice).map(amount -> new UnitPrice(amount, currency));
  }

  RfqLineView view(Currency currency, boolean withTarget) {
    UnitPrice target = withTarget ? targetPrice(currency).orElse(null) : null;
    return new RfqLineView(position, product, description, hs(), quantity(), target);
  }
}

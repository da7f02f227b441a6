package org.entrepot.platform.deal;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import java.math.BigDecimal;
import java.util.Currency;
import org.entrepot.platform.json.Json;
import org.entrepot.platform.value.Deal;
import org.entrepot.platform.value.Money;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** A deal as rows keep it: whole as a snapshot, and in columns what lists show and queries need. */
@Embeddable
public class AgreedDeal {

  @Column private String quotation;
  @Embedded private Parties parties;

  @JdbcTypeCode(SqlTypes.JSON)
  @Column(columnDefinition = "longtext")
  private String deal;

  @Column private BigDecimal total;
  @Column private String currency;

  protected AgreedDeal() {}

  public AgreedDeal(Deal agreed) {
    this.quotation = agreed.quotation();
    this.parties = Parties.of(agreed);
    this.deal = Json.write(agreed);
    this.total = agreed.total().amount();
    this.currency = agreed.currency().getCurrencyCode();
  }

  public String quotation() {
    return quotation;
  }

  public Parties parties() {
    return parties;
  }

  public Deal deal() {
    return Json.read(deal, Deal.class);
  }

  public Money total() {
    return new Money(total, Currency.getInstance(currency));
  }
}

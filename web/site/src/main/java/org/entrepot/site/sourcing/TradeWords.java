package org.entrepot.site.sourcing;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.math.BigDecimal;
import java.util.stream.Collectors;
import org.entrepot.platform.value.DeliveryTerms;
import org.entrepot.platform.value.Instalment;
import org.entrepot.platform.value.Money;
import org.entrepot.platform.value.PaymentPlan;
import org.entrepot.platform.value.Unit;
import org.entrepot.site.platform.Show;
import org.entrepot.site.platform.Text;
import org.jspecify.annotations.Nullable;

/** Words the terms of trade in the visitor's language: {@code #{words.payment(offer.payment)}}. */
@Named("words")
@RequestScoped
public class TradeWords {
  @Inject private Show show;
  @Inject private Text text;

  /** "1,200 pcs" of a bare number. */
  public String amount(BigDecimal value, Unit unit) {
    return show.number(value) + " " + show.unit(unit);
  }

  /** "6,550.00 EUR". */
  public String money(@Nullable Money money) {
    return money == null ? "" : show.amount(money.amount()) + " " + money.currency();
  }

  /** "FOB Ningbo (CNNBG)". */
  public String delivery(@Nullable DeliveryTerms terms) {
    return terms == null ? "" : terms.toString();
  }

  /** "30 % with the order, 70 % before shipment". */
  public String payment(@Nullable PaymentPlan plan) {
    return plan == null
        ? ""
        : plan.instalments().stream().map(this::instalment).collect(Collectors.joining(", "));
  }

  private String instalment(Instalment instalment) {
    return text.of(
        "sourcing.page.payment." + instalment.trigger(),
        "percent",
        show.number(instalment.percent()));
  }

  public String days(int days) {
    return text.of("sourcing.page.days", "days", days);
  }
}

package org.entrepot.site.sourcing;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.entrepot.platform.error.Refusal;
import org.entrepot.platform.settings.Settings;
import org.entrepot.platform.value.Money;
import org.entrepot.site.platform.Form;
import org.entrepot.site.platform.Page;
import org.entrepot.site.platform.PathParameters;
import org.entrepot.site.platform.Posted;
import org.entrepot.site.platform.Toast;
import org.entrepot.site.platform.Visitor;
import org.entrepot.sourcing.QuotationView;
import org.entrepot.sourcing.Requests;
import org.entrepot.sourcing.RfqLineView;
import org.entrepot.sourcing.RfqView;
import org.entrepot.sourcing.Sourcing;
import org.entrepot.sourcing.SubmitQuotation;
import org.jspecify.annotations.Nullable;

/** The supplier's editor: what was asked on the left, the own answer on the right. */
@Named("quote")
@RequestScoped
public class QuotePage implements Page {
  /**
   * One line.
   *
   * @param index of the form's row, from 0
   * @param amount what the answer comes to, empty while the price is no number
   */
  public record Row(int index, RfqLineView asked, String amount) {}

  @Inject private Requests requests;
  @Inject private Sourcing sourcing;
  @Inject private Settings settings;
  @Inject private TradeWords words;
  @Inject private Visitor visitor;
  @Inject private PathParameters path;
  @Inject private Form form;
  @Inject private Toast toast;

  private @Nullable RfqView rfq;

  @Override
  public void open() {
    RfqView found = requests.rfq(visitor.caller(), path.of("number"));
    if (found.own()) {
      throw Refusal.rule("rfq_own");
    }
    if (!visitor.can("SELL")) {
      throw Refusal.forbidden("right_missing");
    }
    rfq = found;
    form.set("payment", "30 ON_ORDER, 70 BEFORE_SHIPMENT")
        .set("validityDays", settings.quotationValidityDays())
        .set("language", visitor.getLocale().getLanguage());
    for (int row = 0; row < found.lines().size(); row++) {
      RfqLineView line = found.lines().get(row);
      form.set("lines." + row + ".position", line.position());
      form.set("lines." + row + ".hs", line.hs());
      form.offerRows("lines." + row + ".tiers", 1, Map.of());
    }
  }

  @Posted
  public @Nullable String submit() {
    return form.submit(
        () -> {
          SubmitQuotation command = form.read(SubmitQuotation.class);
          QuotationView quotation = sourcing.submit(visitor.caller(), path.of("number"), command);
          toast.say("sourcing.page.quoted");
          return "/desk/quotations/" + quotation.number();
        });
  }

  /** Shows the page again with what the answers come to. */
  @Posted
  public @Nullable String calculate() {
    form.take();
    return null;
  }

  public RfqView getRfq() {
    if (rfq == null) {
      throw new IllegalStateException("The page was not opened");
    }
    return rfq;
  }

  public List<Row> getRows() {
    List<Row> rows = new ArrayList<>();
    for (RfqLineView line : getRfq().lines()) {
      int index = rows.size();
      rows.add(new Row(index, line, amount(index).map(words::money).orElse("")));
    }
    return rows;
  }

  /** The sum of the lines; empty while one of them is missing. */
  public String getTotal() {
    Money total = Money.zero(getRfq().currency());
    for (int row = 0; row < getRfq().lines().size(); row++) {
      Optional<Money> amount = amount(row);
      if (amount.isEmpty()) {
        return "";
      }
      total = total.plus(amount.get());
    }
    return words.money(total);
  }

  private Optional<Money> amount(int row) {
    return LineTotal.of(form, row, getRfq().lines().get(row).quantity(), getRfq().currency());
  }

  public Form getForm() {
    return form;
  }
}

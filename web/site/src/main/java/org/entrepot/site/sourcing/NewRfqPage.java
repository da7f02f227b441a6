package org.entrepot.site.sourcing;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.entrepot.catalog.Catalog;
import org.entrepot.catalog.ProductView;
import org.entrepot.platform.error.Refusal;
import org.entrepot.process.AskForQuotations;
import org.entrepot.site.platform.Form;
import org.entrepot.site.platform.Here;
import org.entrepot.site.platform.Page;
import org.entrepot.site.platform.Posted;
import org.entrepot.site.platform.Toast;
import org.entrepot.site.platform.Visitor;
import org.entrepot.sourcing.RfqView;
import org.entrepot.sourcing.WriteRfq;
import org.jspecify.annotations.Nullable;

/** A new request; {@code ?product=} begins it with a product of the catalogue. */
@Named("newRfq")
@RequestScoped
public class NewRfqPage implements Page {
  private static final int BLANK_LINES = 2;

  @Inject private AskForQuotations asking;
  @Inject private Catalog catalog;
  @Inject private Visitor visitor;
  @Inject private Here here;
  @Inject private Form form;
  @Inject private Toast toast;

  @Override
  public void open() {
    if (!visitor.can("BUY")) {
      throw Refusal.forbidden("right_missing");
    }
    form.set("language", visitor.getLocale().getLanguage()).set("currency", "USD");
    String product = here.query("product");
    if (!product.isEmpty()) {
      begin(catalog.product(visitor.caller(), product));
    }
    RfqLines.offer(form, product.isEmpty() ? BLANK_LINES : 1);
  }

  private void begin(ProductView product) {
    form.set("title", product.title())
        .set("lines.0.product", product.number())
        .set("lines.0.description", product.title())
        .set("lines.0.hs", product.hs())
        .set("lines.0.quantity.value", product.minimumOrder())
        .set("lines.0.quantity.unit", product.unit());
    if (product.currency() != null) {
      form.set("currency", product.currency());
    }
  }

  /** Saves the draft and goes on to its files and its publication. */
  @Posted
  public @Nullable String save() {
    return RfqLines.keepOne(
        form,
        form.submit(
            () -> {
              RfqView draft = asking.write(visitor.caller(), form.read(WriteRfq.class));
              toast.say("sourcing.page.saved");
              return "/desk/rfqs/" + draft.number();
            }));
  }

  @Posted
  public @Nullable String addLine() {
    RfqLines.add(form);
    return null;
  }

  @Posted
  public @Nullable String removeLine(String row) {
    RfqLines.remove(form, row);
    return null;
  }

  public Form getForm() {
    return form;
  }
}

package org.entrepot.site.catalog;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.entrepot.catalog.Catalog;
import org.entrepot.catalog.DescribeProduct;
import org.entrepot.catalog.ProductView;
import org.entrepot.platform.error.Refusal;
import org.entrepot.site.platform.Form;
import org.entrepot.site.platform.Page;
import org.entrepot.site.platform.Posted;
import org.entrepot.site.platform.Toast;
import org.entrepot.site.platform.Visitor;
import org.jspecify.annotations.Nullable;

/** A new product: one form, saved as a draft. */
@Named("newListing")
@RequestScoped
public class NewListingPage implements Page {
  @Inject private Catalog catalog;
  @Inject private Visitor visitor;
  @Inject private Form form;
  @Inject private Toast toast;

  @Override
  public void open() {
    if (!visitor.can("SELL")) {
      throw Refusal.forbidden("right_missing");
    }
    form.set("language", visitor.getLocale().getLanguage());
    TierRows.offer(form);
  }

  /** Saves the draft and goes on to its pictures. */
  @Posted
  public @Nullable String save() {
    String next =
        form.submit(
            () -> {
              ProductView draft =
                  catalog.create(visitor.caller(), form.read(DescribeProduct.class));
              toast.say("catalog.page.saved");
              return "/desk/listings/" + draft.number();
            });
    TierRows.offer(form);
    return next;
  }

  @Posted
  public @Nullable String addTier() {
    TierRows.add(form);
    return null;
  }

  public Form getForm() {
    return form;
  }
}

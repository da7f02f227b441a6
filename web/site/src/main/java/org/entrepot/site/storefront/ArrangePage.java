package org.entrepot.site.storefront;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.entrepot.directory.CompanyView;
import org.entrepot.directory.Directory;
import org.entrepot.site.platform.Choices;
import org.entrepot.site.platform.Choices.Choice;
import org.entrepot.site.platform.Form;
import org.entrepot.site.platform.Page;
import org.entrepot.site.platform.Posted;
import org.entrepot.site.platform.Toast;
import org.entrepot.site.platform.Visitor;
import org.entrepot.storefront.Accent;
import org.entrepot.storefront.ArrangeStorefront;
import org.entrepot.storefront.StorefrontView;
import org.entrepot.storefront.Storefronts;
import org.jspecify.annotations.Nullable;

/** Where the owner of a company arranges its storefront. */
@Named("arrange")
@RequestScoped
public class ArrangePage implements Page {
  private static final String HERE = "/desk/company/storefront";

  @Inject private Directory directory;
  @Inject private Storefronts storefronts;
  @Inject private Visitor visitor;
  @Inject private Choices choices;
  @Inject private Form form;
  @Inject private Toast toast;

  private @Nullable CompanyView company;
  private @Nullable StorefrontView front;

  @Override
  public void open() {
    company = directory.company(visitor.caller(), visitor.getCompanyNumber());
    StorefrontView shown = storefronts.own(visitor.caller(), visitor.getCompanyNumber());
    front = shown;
    form.fill(command(shown)).set("version", shown.version());
  }

  private static ArrangeStorefront command(StorefrontView shown) {
    return new ArrangeStorefront(
        shown.path(),
        shown.accent(),
        shown.inquiryOnly(),
        shown.tagline(),
        shown.foundedYear(),
        shown.employees(),
        shown.floorSquareMetres(),
        shown.monthlyOutput(),
        shown.exportPercent());
  }

  @Posted
  public @Nullable String save() {
    return form.submit(
        () -> {
          storefronts.arrange(
              visitor.caller(),
              getView().number(),
              form.read(ArrangeStorefront.class),
              form.seenVersion());
          toast.say("storefront.page.saved");
          return HERE;
        });
  }

  public CompanyView getView() {
    if (company == null) {
      throw new IllegalStateException("The page was not opened");
    }
    return company;
  }

  /** The address that people see. */
  public String getAddress() {
    String path = front == null ? null : front.path();
    return "/s/" + (path == null ? getView().number() : path);
  }

  public List<Choice> getAccents() {
    return choices.of("storefront.accent", Accent.values());
  }

  public Form getForm() {
    return form;
  }
}

package org.entrepot.site.directory;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.entrepot.directory.CompanyView;
import org.entrepot.directory.Directory;
import org.entrepot.directory.RegisterCompany;
import org.entrepot.site.platform.Form;
import org.entrepot.site.platform.Page;
import org.entrepot.site.platform.Posted;
import org.entrepot.site.platform.Step;
import org.entrepot.site.platform.Text;
import org.entrepot.site.platform.Visitor;
import org.jspecify.annotations.Nullable;

/** Founds a company: the first screen of joining. */
@Named("newCompany")
@RequestScoped
public class NewCompanyPage implements Page {
  @Inject private Directory directory;
  @Inject private Visitor visitor;
  @Inject private Form form;
  @Inject private Text text;

  @Override
  public void open() {
    form.set("zone", visitor.getZone());
  }

  @Posted
  public @Nullable String register() {
    return form.submit(
        () -> {
          CompanyView company =
              directory.register(visitor.caller(), form.read(RegisterCompany.class));
          visitor.actFor(company.number());
          return JoinStep.LEGAL.path();
        });
  }

  public Form getForm() {
    return form;
  }

  public List<Step> getSteps() {
    return JoinStep.all().stream()
        .map(
            step ->
                new Step(
                    text.get("directory.page.join." + step.code()),
                    null,
                    step == JoinStep.COMPANY ? "now" : "next"))
        .toList();
  }

  /** The first company of a person is joining; a further one is said to be so. */
  public boolean isFurther() {
    return !visitor.getCompanies().isEmpty();
  }
}

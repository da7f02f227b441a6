package org.entrepot.site.directory;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Set;
import org.entrepot.directory.CompanyStatus;
import org.entrepot.directory.CompanyView;
import org.entrepot.directory.Directory;
import org.entrepot.site.platform.Form;
import org.entrepot.site.platform.Page;
import org.entrepot.site.platform.Posted;
import org.entrepot.site.platform.Toast;
import org.entrepot.site.platform.Visitor;
import org.jspecify.annotations.Nullable;

/** The company acted for: what was checked, and the profile that its owners write. */
@Named("companyPage")
@RequestScoped
public class CompanyPage implements Page {
  /** What was checked stands apart; joining writes it. */
  private static final Set<String> PROFILE =
      Set.of(
          "kinds",
          "address",
          "email",
          "phone",
          "website",
          "description",
          "language",
          "zone",
          "signing");

  @Inject private Directory directory;
  @Inject private Visitor visitor;
  @Inject private Form form;
  @Inject private Toast toast;

  private @Nullable CompanyView company;

  @Override
  public void open() {
    CompanyView found = directory.company(visitor.caller(), visitor.getCompanyNumber());
    company = found;
    CompanyForm.fill(form, found);
  }

  @Posted
  public @Nullable String save() {
    return form.submit(
        () -> {
          directory.update(
              visitor.caller(),
              getView().number(),
              CompanyForm.read(form, getView(), PROFILE),
              form.seenVersion());
          toast.say("directory.page.company.saved");
          return "/desk/company";
        });
  }

  public CompanyView getView() {
    if (company == null) {
      throw new IllegalStateException("The page was not opened");
    }
    return company;
  }

  public Form getForm() {
    return form;
  }

  /** Whether the profile may be written now. */
  public boolean isEditable() {
    CompanyStatus status = getView().status();
    return visitor.can("ADMINISTER")
        && status != CompanyStatus.SUBMITTED
        && status != CompanyStatus.IN_REVIEW;
  }
}

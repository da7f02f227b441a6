package org.entrepot.site.directory;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.entrepot.directory.CompanyView;
import org.entrepot.directory.Directory;
import org.entrepot.site.platform.Form;
import org.entrepot.site.platform.Page;
import org.entrepot.site.platform.Posted;
import org.entrepot.site.platform.Toast;
import org.entrepot.site.platform.Visitor;
import org.jspecify.annotations.Nullable;

/** The papers of the company acted for. */
@Named("papers")
@RequestScoped
public class PapersPage implements Page {
  @Inject private Directory directory;
  @Inject private Visitor visitor;
  @Inject private Form form;
  @Inject private Toast toast;

  private @Nullable CompanyView company;

  @Override
  public void open() {
    company = directory.company(visitor.caller(), visitor.getCompanyNumber());
  }

  @Posted
  public @Nullable String addPaper() {
    return form.submit(
        () -> {
          PaperForm.send(form, directory, visitor);
          toast.say("directory.page.paper.added");
          return "/desk/company/papers";
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
}

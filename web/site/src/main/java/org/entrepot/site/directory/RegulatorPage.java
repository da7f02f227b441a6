package org.entrepot.site.directory;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.entrepot.directory.CompanyView;
import org.entrepot.directory.Directory;
import org.entrepot.process.AuditLine;
import org.entrepot.process.AuditReview;
import org.entrepot.site.platform.Page;
import org.entrepot.site.platform.PathParameters;
import org.entrepot.site.platform.Visitor;
import org.jspecify.annotations.Nullable;

/** One company as the regulator reads it. */
@Named("regulated")
@RequestScoped
public class RegulatorPage implements Page {
  @Inject private Directory directory;
  @Inject private AuditReview audit;
  @Inject private Visitor visitor;
  @Inject private PathParameters path;

  private @Nullable CompanyView company;
  private List<AuditLine> history = List.of();

  @Override
  public void open() {
    company = directory.company(visitor.caller(), path.of("number"));
    history = audit.of(visitor.caller(), path.of("number"));
  }

  public CompanyView getView() {
    if (company == null) {
      throw new IllegalStateException("The page was not opened");
    }
    return company;
  }

  public List<AuditLine> getHistory() {
    return history;
  }
}

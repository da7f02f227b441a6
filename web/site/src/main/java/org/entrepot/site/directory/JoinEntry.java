package org.entrepot.site.directory;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.entrepot.directory.CompanyView;
import org.entrepot.directory.Directory;
import org.entrepot.site.platform.Endpoint;
import org.entrepot.site.platform.Visitor;

/** Leads to where joining goes on: the first open step of one's company, or a new company. */
@ApplicationScoped
public class JoinEntry implements Endpoint {
  @Inject private Directory directory;
  @Inject private Visitor visitor;

  @Override
  public void serve(HttpServletRequest request, HttpServletResponse response) {
    response.setStatus(HttpServletResponse.SC_SEE_OTHER);
    response.setHeader("Location", next());
  }

  private String next() {
    if (visitor.getCompanyNumber().isEmpty()) {
      return "/join/new";
    }
    CompanyView company = directory.company(visitor.caller(), visitor.getCompanyNumber());
    return company.isOpen() ? JoinStep.firstOpen(company).path() : JoinStep.REVIEW.path();
  }
}

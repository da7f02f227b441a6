package org.entrepot.site.front;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.entrepot.platform.error.Refusal;
import org.entrepot.site.platform.Endpoint;
import org.entrepot.site.platform.Visitor;

/** Switches the company that the visitor acts for, to one that they are a member of. */
@ApplicationScoped
public class ActingCompany implements Endpoint {
  @Inject private Visitor visitor;

  @Override
  public void serve(HttpServletRequest request, HttpServletResponse response) {
    String wanted = request.getParameter("company");
    boolean member =
        visitor.getCompanies().stream().anyMatch(company -> company.number().equals(wanted));
    if (!request.getMethod().equals("POST") || !member) {
      throw Refusal.notFound();
    }
    visitor.actFor(wanted);
    response.setStatus(HttpServletResponse.SC_SEE_OTHER);
    response.setHeader("Location", "/desk");
  }
}

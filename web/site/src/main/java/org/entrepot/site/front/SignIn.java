package org.entrepot.site.front;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.entrepot.site.platform.Endpoint;

/**
 * Leads back to where the visitor came from. The address is guarded, so the container has made the
 * visitor sign in before this runs.
 */
@ApplicationScoped
public class SignIn implements Endpoint {
  @Override
  public void serve(HttpServletRequest request, HttpServletResponse response) {
    response.setStatus(HttpServletResponse.SC_SEE_OTHER);
    response.setHeader("Location", LocalPath.orElse(request.getParameter("to"), "/desk"));
  }
}

package org.entrepot.site.front;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.entrepot.platform.error.Refusal;
import org.entrepot.site.platform.Endpoint;

/** Says that the identity provider does not answer, or leads on when it does again. */
@ApplicationScoped
public class Unavailable implements Endpoint {
  @Override
  public void serve(HttpServletRequest request, HttpServletResponse response) {
    if (!IdentityProvider.reachable()) {
      throw Refusal.unavailable("identity_unavailable");
    }
    response.setStatus(HttpServletResponse.SC_SEE_OTHER);
    response.setHeader("Location", "/desk");
  }
}

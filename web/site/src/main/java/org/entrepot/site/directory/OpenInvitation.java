package org.entrepot.site.directory;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import org.entrepot.site.platform.Cookies;
import org.entrepot.site.platform.Endpoint;
import org.entrepot.site.platform.PathParameters;

/**
 * Where the link of an invitation's mail leads. The token goes into a cookie at once: so it stays
 * out of the way through the identity provider, of referrers and of every later address, and waits
 * while somebody new registers and confirms the address.
 */
@ApplicationScoped
public class OpenInvitation implements Endpoint {

  private static final Duration AGE = Duration.ofHours(2);

  @Inject private PathParameters path;

  @Override
  public void serve(HttpServletRequest request, HttpServletResponse response) {
    String token = path.of("token");
    if (token.matches("[A-Za-z0-9_-]{1,100}")) {
      Cookies.set(request, response, Cookies.INVITATION, token, AGE);
    }
    response.setStatus(HttpServletResponse.SC_SEE_OTHER);
    response.setHeader("Location", InvitationPage.HERE);
  }
}

package org.entrepot.site.front;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.entrepot.platform.error.Refusal;
import org.entrepot.site.platform.Endpoint;
import org.entrepot.site.platform.Visitor;
import org.wildfly.security.http.oidc.OidcSecurityContext;

/**
 * Ends the session here and then at the identity provider (OpenID Connect RP-Initiated Logout 1.0),
 * which sends the visitor back to the home page.
 */
@ApplicationScoped
public class SignOut implements Endpoint {
  @Inject private Visitor visitor;

  @Override
  public void serve(HttpServletRequest request, HttpServletResponse response) {
    if (!request.getMethod().equals("POST")) {
      throw Refusal.notFound();
    }
    Optional<String> token = visitor.security().map(OidcSecurityContext::getIDTokenString);
    HttpSession session = request.getSession(false);
    if (session != null) {
      session.invalidate();
    }
    response.setStatus(HttpServletResponse.SC_SEE_OTHER);
    response.setHeader("Location", token.map(hint -> endSession(request, hint)).orElse("/"));
    response.setHeader("Clear-Site-Data", "\"cache\"");
  }

  private static String endSession(HttpServletRequest request, String hint) {
    URI home = URI.create(request.getRequestURL().toString()).resolve("/");
    return IdentityProvider.realm()
        + "/protocol/openid-connect/logout?id_token_hint="
        + URLEncoder.encode(hint, StandardCharsets.UTF_8)
        + "&post_logout_redirect_uri="
        + URLEncoder.encode(home.toString(), StandardCharsets.UTF_8);
  }
}

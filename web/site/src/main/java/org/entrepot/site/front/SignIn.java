package org.entrepot.site.front;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import org.entrepot.site.platform.Endpoint;
import org.entrepot.site.platform.PathParameters;

/**
 * Leads back to where the visitor came from. The address is guarded, so the container has made the
 * visitor sign in before this runs. The way back is a part of the path, since the adapter drops
 * queries.
 */
@ApplicationScoped
public class SignIn implements Endpoint {
  @Inject private PathParameters path;

  /** The address that makes a visitor sign in and then leads to that address of this site. */
  static String address(String back) {
    byte[] bytes = back.getBytes(StandardCharsets.UTF_8);
    return "/sign-in/" + Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
  }

  @Override
  public void serve(HttpServletRequest request, HttpServletResponse response) {
    response.setStatus(HttpServletResponse.SC_SEE_OTHER);
    response.setHeader("Location", LocalPath.orElse(decode(path.of("back")), "/desk"));
  }

  static String decode(String back) {
    try {
      return new String(Base64.getUrlDecoder().decode(back), StandardCharsets.UTF_8);
    } catch (IllegalArgumentException e) {
      return "/desk";
    }
  }
}

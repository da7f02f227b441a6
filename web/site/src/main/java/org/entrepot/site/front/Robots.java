package org.entrepot.site.front;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.entrepot.platform.settings.Settings;
import org.entrepot.site.platform.Endpoint;

/** What search engines need not look at (RFC 9309), and where the map of the rest is. */
@ApplicationScoped
public class Robots implements Endpoint {
  static final String PATH = "/robots.txt";

  @Inject private Settings settings;

  @Override
  public void serve(HttpServletRequest request, HttpServletResponse response) throws IOException {
    response.setContentType("text/plain");
    response.setCharacterEncoding("UTF-8");
    response.setHeader("Cache-Control", "public, max-age=3600");
    response
        .getWriter()
        .write(
            """
            User-agent: *
            Disallow: /desk
            Disallow: /operator
            Disallow: /regulator
            Disallow: /invitation
            Disallow: /join
            Disallow: /sign-in
            Disallow: /sign-out
            Disallow: /codes
            Disallow: /api/
            Sitemap: %s%s
            """
                .formatted(settings.siteUrl(), SiteMap.INDEX));
  }
}

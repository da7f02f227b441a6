package org.entrepot.site.front;

import jakarta.servlet.Filter;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletRequest;
import jakarta.servlet.ServletResponse;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.UUID;
import java.util.regex.Pattern;
import org.entrepot.site.platform.Visitor;

/**
 * What every answer of the site carries: an id of the request, and the headers that tell browsers
 * what a page of ours never does. Facelets files are not addresses and are not found.
 */
public class RequestFrame implements Filter {
  private static final String REQUEST_ID = "X-Request-Id";
  private static final Pattern SOUND_ID = Pattern.compile("[A-Za-z0-9._-]{8,64}");

  private final String policy = ContentPolicy.text();

  /** The id of this request, as in the log and in the answer's header. */
  static String id(ServletRequest request) {
    return String.valueOf(request.getAttribute(Visitor.REQUEST_ID));
  }

  @Override
  public void doFilter(ServletRequest plain, ServletResponse answer, FilterChain chain)
      throws IOException, ServletException {
    HttpServletRequest request = (HttpServletRequest) plain;
    HttpServletResponse response = (HttpServletResponse) answer;
    identify(request, response);
    response.setHeader("Content-Security-Policy", policy);
    response.setHeader("X-Content-Type-Options", "nosniff");
    response.setHeader("X-Frame-Options", "DENY");
    response.setHeader("Referrer-Policy", "same-origin");
    response.setHeader("Cross-Origin-Opener-Policy", "same-origin");
    response.setHeader(
        "Permissions-Policy", "camera=(self), geolocation=(), microphone=(), payment=(), usb=()");
    if (request.isSecure()) {
      response.setHeader("Strict-Transport-Security", "max-age=31536000; includeSubDomains");
    }
    response.setHeader(
        "Cache-Control", request.getUserPrincipal() == null ? "private, no-cache" : "no-store");
    if (request.getServletPath().endsWith(".xhtml")) {
      response.sendError(HttpServletResponse.SC_NOT_FOUND);
    } else {
      chain.doFilter(request, response);
    }
  }

  private static void identify(HttpServletRequest request, HttpServletResponse response) {
    String id = response.getHeader(REQUEST_ID);
    if (id == null) {
      String given = request.getHeader(REQUEST_ID);
      id =
          given != null && SOUND_ID.matcher(given).matches() ? given : UUID.randomUUID().toString();
      response.setHeader(REQUEST_ID, id);
    }
    request.setAttribute(Visitor.REQUEST_ID, id);
  }
}

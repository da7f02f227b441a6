package org.entrepot.site.front;

import jakarta.servlet.Filter;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletRequest;
import jakarta.servlet.ServletResponse;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.entrepot.platform.http.RequestId;

/**
 * Keeps what a signed-in visitor sees out of every cache, and Facelets files from being addresses.
 */
public class RequestFrame implements Filter {

  /** The id of this request, as in the log and in the answer's header. */
  static String id(HttpServletRequest request) {
    return String.valueOf(request.getHeader(RequestId.HEADER));
  }

  @Override
  public void doFilter(ServletRequest plain, ServletResponse answer, FilterChain chain)
      throws IOException, ServletException {
    HttpServletRequest request = (HttpServletRequest) plain;
    HttpServletResponse response = (HttpServletResponse) answer;
    response.setHeader(
        "Cache-Control", request.getUserPrincipal() == null ? "private, no-cache" : "no-store");
    if (request.getServletPath().endsWith(".xhtml")) {
      response.sendError(HttpServletResponse.SC_NOT_FOUND);
    } else {
      chain.doFilter(request, response);
    }
  }
}

package org.entrepot.api.platform;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebFilter;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.entrepot.platform.http.RequestId;
import org.jboss.logging.MDC;

/** Lets the log lines of a request carry its id. */
@WebFilter("/*")
public class RequestIdFilter extends HttpFilter {

  private static final long serialVersionUID = 1L;

  static String idOf(HttpServletRequest request) {
    return String.valueOf(request.getHeader(RequestId.HEADER));
  }

  @Override
  protected void doFilter(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws IOException, ServletException {
    MDC.put("requestId", idOf(request));
    try {
      chain.doFilter(request, response);
    } finally {
      MDC.remove("requestId");
    }
  }
}

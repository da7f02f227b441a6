package org.entrepot.site.platform;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/** Answers a route by itself, without a page: a file, a list of codes, a redirection. */
public interface Endpoint {
  /** Writes the answer; a {@code Refusal} thrown before the first byte becomes an error page. */
  void serve(HttpServletRequest request, HttpServletResponse response)
      throws ServletException, IOException;
}

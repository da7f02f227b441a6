package org.entrepot.site.reference;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.entrepot.reference.Reference;
import org.entrepot.site.platform.Endpoint;
import org.entrepot.site.platform.PathParameters;
import org.entrepot.site.platform.Visitor;

/** What was not taken of a file, as a table to keep. */
@ApplicationScoped
public class ErrorsEndpoint implements Endpoint {
  @Inject private Reference reference;
  @Inject private PathParameters path;
  @Inject private Visitor visitor;

  @Override
  public void serve(HttpServletRequest request, HttpServletResponse response) throws IOException {
    String csv = reference.errorsAsCsv(visitor.caller(), path.of("list"), path.of("number"));
    response.setContentType("text/csv");
    response.setCharacterEncoding("UTF-8");
    response.setHeader(
        "Content-Disposition", "attachment; filename=\"" + path.of("number") + "-errors.csv\"");
    response.setHeader("Cache-Control", "private, no-cache");
    response.getWriter().write(csv);
  }
}

package org.entrepot.site.sourcing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import org.entrepot.site.platform.Endpoint;
import org.entrepot.site.platform.PathParameters;
import org.entrepot.site.platform.Visitor;
import org.entrepot.sourcing.ChainLink;
import org.entrepot.sourcing.Negotiations;

/** The versions of a quotation with their digests, to be kept and verified at home. */
@ApplicationScoped
public class ChainEndpoint implements Endpoint {
  @Inject private Negotiations negotiations;
  @Inject private PathParameters path;
  @Inject private Visitor visitor;

  @Override
  public void serve(HttpServletRequest request, HttpServletResponse response) throws IOException {
    List<ChainLink> chain = negotiations.chain(visitor.caller(), path.of("number"));
    response.setContentType("text/plain");
    response.setCharacterEncoding("UTF-8");
    response.setHeader(
        "Content-Disposition", "attachment; filename=\"" + path.of("number") + ".txt\"");
    response.setHeader("Cache-Control", "private, no-cache");
    for (ChainLink link : chain) {
      response.getWriter().write(link.line() + "\n");
    }
  }
}

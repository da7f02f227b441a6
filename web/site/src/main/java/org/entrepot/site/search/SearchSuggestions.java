package org.entrepot.site.search;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Objects;
import org.entrepot.process.SearchMarket;
import org.entrepot.process.Suggested;
import org.entrepot.site.platform.Endpoint;
import org.entrepot.site.platform.Text;
import org.entrepot.site.platform.Visitor;

/** Suggests what to look for while one types, as the options of a list. */
@ApplicationScoped
public class SearchSuggestions implements Endpoint {

  @Inject private SearchMarket market;
  @Inject private Visitor visitor;
  @Inject private Text text;

  @Override
  public void serve(HttpServletRequest request, HttpServletResponse response) throws IOException {
    String query = Objects.requireNonNullElse(request.getParameter("q"), "");
    StringBuilder options = new StringBuilder();
    market
        .suggestions(visitor.caller(), query)
        .forEach(suggested -> options.append(option(suggested)));
    response.setContentType("text/html");
    response.setCharacterEncoding("UTF-8");
    response.setHeader("Cache-Control", "private, max-age=60");
    response.setHeader("Vary", "Accept-Language, Cookie");
    response.getWriter().write(options.toString());
  }

  private String option(Suggested suggested) {
    return "<option value=\""
        + escaped(suggested.label())
        + "\" label=\""
        + escaped(text.get("search.page.kind." + suggested.kind()))
        + "\"></option>\n";
  }

  private static String escaped(String words) {
    return words.replace("&", "&amp;").replace("\"", "&quot;").replace("<", "&lt;");
  }
}

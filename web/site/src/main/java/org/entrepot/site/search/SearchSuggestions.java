package org.entrepot.site.search;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Duration;
import java.util.Objects;
import org.entrepot.process.SearchMarket;
import org.entrepot.site.platform.Endpoint;
import org.entrepot.site.platform.Suggestion;
import org.entrepot.site.platform.Text;
import org.entrepot.site.platform.Visitor;

/** Suggests what to look for while one types, as the options of a list. */
@ApplicationScoped
public class SearchSuggestions implements Endpoint {
  private static final Duration KEPT = Duration.ofMinutes(1);

  @Inject private SearchMarket market;
  @Inject private Visitor visitor;
  @Inject private Text text;

  @Override
  public void serve(HttpServletRequest request, HttpServletResponse response) throws IOException {
    String query = Objects.requireNonNullElse(request.getParameter("q"), "");
    Suggestion.write(
        market.suggestions(visitor.caller(), query).stream()
            .map(
                found ->
                    new Suggestion(found.label(), text.get("search.page.kind." + found.kind())))
            .toList(),
        KEPT,
        response);
  }
}

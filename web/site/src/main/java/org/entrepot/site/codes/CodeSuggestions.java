package org.entrepot.site.codes;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.entrepot.platform.error.Refusal;
import org.entrepot.platform.value.HsCodes;
import org.entrepot.platform.value.Locations;
import org.entrepot.platform.value.Unit;
import org.entrepot.site.platform.Endpoint;
import org.entrepot.site.platform.PathParameters;
import org.entrepot.site.platform.Suggestion;
import org.entrepot.site.platform.Visitor;

/**
 * Suggests codes for what was typed, as the options of a list: {@code /codes/hs}, {@code
 * /codes/unit}, {@code /codes/locode}.
 */
@ApplicationScoped
public class CodeSuggestions implements Endpoint {
  private static final int MOST = 12;
  private static final int LONGEST_QUERY = 100;
  private static final Duration KEPT = Duration.ofHours(1);

  @Inject private PathParameters path;
  @Inject private Visitor visitor;

  @Override
  public void serve(HttpServletRequest request, HttpServletResponse response) throws IOException {
    String query = Objects.requireNonNullElse(request.getParameter("q"), "");
    String bounded = query.substring(0, Math.min(query.length(), LONGEST_QUERY));
    Suggestion.write(find(path.of("list"), bounded, visitor.getLocale()), KEPT, response);
  }

  static List<Suggestion> find(String list, String query, Locale locale) {
    return switch (list) {
      case "hs" ->
          HsCodes.find(query, locale, MOST).stream()
              .map(found -> new Suggestion(found.code().formatted(), found.title()))
              .toList();
      case "unit" ->
          Unit.find(query, MOST).stream()
              .map(unit -> new Suggestion(unit.code(), unit.name(locale)))
              .toList();
      case "locode" ->
          Locations.find(query, MOST).stream()
              .map(place -> new Suggestion(place.code().code(), place.name(locale)))
              .toList();
      default -> throw Refusal.notFound();
    };
  }
}

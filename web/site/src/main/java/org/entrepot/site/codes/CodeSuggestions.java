package org.entrepot.site.codes;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.entrepot.platform.error.Refusal;
import org.entrepot.platform.time.TradeClock;
import org.entrepot.platform.value.CodeList;
import org.entrepot.platform.value.CodeSearch;
import org.entrepot.site.platform.Endpoint;
import org.entrepot.site.platform.PathParameters;
import org.entrepot.site.platform.Suggestion;
import org.entrepot.site.platform.Visitor;

/**
 * Suggests codes in force for what was typed, as the options of a list: {@code /codes/hs}, {@code
 * /codes/locode}, {@code /codes/unit}, {@code /codes/package}, {@code /codes/country}, {@code
 * /codes/currency}.
 */
@ApplicationScoped
public class CodeSuggestions implements Endpoint {
  private static final int MOST = 12;
  private static final int LONGEST_QUERY = 100;
  private static final Duration KEPT = Duration.ofMinutes(1);

  @Inject private PathParameters path;
  @Inject private Visitor visitor;
  @Inject private TradeClock clock;

  @Override
  public void serve(HttpServletRequest request, HttpServletResponse response) throws IOException {
    String query = Objects.requireNonNullElse(request.getParameter("q"), "");
    String bounded = query.substring(0, Math.min(query.length(), LONGEST_QUERY));
    Suggestion.write(
        find(path.of("list"), bounded, visitor.getLocale(), clock.today(ZoneOffset.UTC)),
        KEPT,
        response);
  }

  static List<Suggestion> find(String list, String query, Locale locale, LocalDate today) {
    CodeList known = CodeList.named(list).orElseThrow(Refusal::notFound);
    return CodeSearch.find(known, query, "", locale, today, MOST).stream()
        .map(found -> new Suggestion(found.code(), found.name()))
        .toList();
  }
}

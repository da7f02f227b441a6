package org.entrepot.site.front;

import jakarta.inject.Inject;
import jakarta.servlet.Filter;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletRequest;
import jakarta.servlet.ServletResponse;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Duration;
import java.util.Optional;
import java.util.Set;
import org.entrepot.site.platform.Cookies;
import org.entrepot.site.platform.Here;
import org.entrepot.site.platform.Languages;
import org.jspecify.annotations.Nullable;

/**
 * Remembers {@code ?lang=zh} and {@code ?theme=dark} of any page in a cookie. The page in another
 * language is at that very address, so that search engines find it; a theme goes on to the address
 * without it. Works without a script and without a session.
 */
public class PreferenceFilter implements Filter {
  private static final Duration A_YEAR = Duration.ofDays(365);
  private static final Set<String> THEMES = Set.of("auto", "light", "dark");

  @Inject private Here here;

  @Override
  public void doFilter(ServletRequest plain, ServletResponse answer, FilterChain chain)
      throws IOException, ServletException {
    HttpServletRequest request = (HttpServletRequest) plain;
    HttpServletResponse response = (HttpServletResponse) answer;
    String language = wish(request, Cookies.LANGUAGE);
    String theme = wish(request, Cookies.THEME);
    if (language != null
        && Languages.find(language).isPresent()
        && !Cookies.find(request, Cookies.LANGUAGE).equals(Optional.of(language))) {
      Cookies.set(request, response, Cookies.LANGUAGE, language, A_YEAR);
    }
    if (theme == null) {
      chain.doFilter(request, response);
      return;
    }
    if (theme != null && THEMES.contains(theme)) {
      Cookies.set(request, response, Cookies.THEME, theme, A_YEAR);
    }
    response.setStatus(HttpServletResponse.SC_SEE_OTHER);
    response.setHeader("Location", here.without(Set.of(Cookies.THEME)));
  }

  private static @Nullable String wish(HttpServletRequest request, String name) {
    return request.getMethod().equals("GET") ? request.getParameter(name) : null;
  }
}

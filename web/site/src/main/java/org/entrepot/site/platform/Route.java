package org.entrepot.site.platform;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * One address of the site and what answers there.
 *
 * <p>A pattern is a path whose parts in braces stand for one segment or a piece of it: {@code
 * /desk/rfqs/{number}}, {@code /desk/contracts/{number}.pdf}. What they matched is in {@link
 * PathParameters}, in pages as {@code #{path.number}}.
 */
public final class Route {
  private static final Pattern PARAMETER = Pattern.compile("\\{([a-z][a-zA-Z]*)\\}");

  /**
   * Plain ASCII, as every number, digest and slug is: the database refuses to compare a column of
   * ASCII with anything else, which would be our error and not the visitor's.
   */
  private static final String PIECE = "([!-.0-~]+?)";

  private final String pattern;
  private final Pattern compiled;
  private final List<String> parameters;
  private final @Nullable String view;
  private final @Nullable Class<? extends Page> page;
  private final @Nullable Class<? extends Endpoint> endpoint;

  private Route(
      String pattern,
      @Nullable String view,
      @Nullable Class<? extends Page> page,
      @Nullable Class<? extends Endpoint> endpoint) {
    if (!pattern.startsWith("/") || (pattern.length() > 1 && pattern.endsWith("/"))) {
      throw new IllegalArgumentException("A pattern starts with / and does not end so: " + pattern);
    }
    this.pattern = pattern;
    this.parameters = PARAMETER.matcher(pattern).results().map(found -> found.group(1)).toList();
    this.compiled = compile(pattern);
    this.view = view;
    this.page = page;
    this.endpoint = endpoint;
  }

  /** A page that needs no bean of its own; the view's path begins at WEB-INF/pages. */
  public static Route page(String pattern, String view) {
    return new Route(pattern, view, null, null);
  }

  /** A page drawn by a Facelets file and filled by a bean. */
  public static Route page(String pattern, String view, Class<? extends Page> page) {
    return new Route(pattern, view, page, null);
  }

  /** An address that answers by itself. */
  public static Route endpoint(String pattern, Class<? extends Endpoint> endpoint) {
    return new Route(pattern, null, null, endpoint);
  }

  private static Pattern compile(String pattern) {
    StringBuilder expression = new StringBuilder();
    Matcher matcher = PARAMETER.matcher(pattern);
    int end = 0;
    while (matcher.find()) {
      expression.append(Pattern.quote(pattern.substring(end, matcher.start()))).append(PIECE);
      end = matcher.end();
    }
    return Pattern.compile(expression.append(Pattern.quote(pattern.substring(end))).toString());
  }

  /** The parameters that this path gives, or nothing when the path is not of this route. */
  public Optional<Map<String, String>> match(String path) {
    Matcher matcher = compiled.matcher(path);
    if (!matcher.matches()) {
      return Optional.empty();
    }
    MatchResult found = matcher.toMatchResult();
    Map<String, String> values = new LinkedHashMap<>();
    for (int i = 0; i < parameters.size(); i++) {
      values.put(parameters.get(i), found.group(i + 1));
    }
    return Optional.of(values);
  }

  /**
   * Where the route stands among those that match the same path: {@code /rfqs/new} before {@code
   * /rfqs/{number}.pdf} before {@code /rfqs/{number}}. A smaller text goes first.
   */
  public String precedence() {
    StringBuilder order = new StringBuilder();
    for (String segment : pattern.substring(1).split("/", -1)) {
      Matcher matcher = PARAMETER.matcher(segment);
      order.append(!matcher.find() ? 'a' : matcher.matches() ? 'c' : 'b');
    }
    return order.append(' ').append(PARAMETER.matcher(pattern).replaceAll("{}")).toString();
  }

  public String pattern() {
    return pattern;
  }

  public Optional<String> view() {
    return Optional.ofNullable(view);
  }

  public Optional<Class<? extends Page>> page() {
    return Optional.ofNullable(page);
  }

  public Optional<Class<? extends Endpoint>> endpoint() {
    return Optional.ofNullable(endpoint);
  }

  @Override
  public String toString() {
    return pattern + " -> " + Objects.requireNonNullElse(view, String.valueOf(endpoint));
  }
}

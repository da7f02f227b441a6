package org.entrepot.site.platform;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Named;
import java.util.AbstractMap;
import java.util.Map;
import java.util.Set;

/** What the braces of the route's pattern matched, in pages {@code #{path.number}}. */
@Named("path")
@RequestScoped
public class PathParameters extends AbstractMap<String, String> {
  private Map<String, String> values = Map.of();

  /** Set once by the front, before the page's bean is opened. */
  public void set(Map<String, String> matched) {
    values = Map.copyOf(matched);
  }

  /**
   * One parameter that the route must have.
   *
   * @throws IllegalArgumentException if the route has no such parameter: a slip of the author
   */
  public String of(String name) {
    String value = values.get(name);
    if (value == null) {
      throw new IllegalArgumentException("The route has no parameter " + name);
    }
    return value;
  }

  @Override
  public Set<Entry<String, String>> entrySet() {
    return values.entrySet();
  }
}

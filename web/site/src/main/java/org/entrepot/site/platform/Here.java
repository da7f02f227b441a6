package org.entrepot.site.platform;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.entrepot.site.platform.Choices.Choice;
import org.jspecify.annotations.Nullable;

/** The address of the page as the visitor sees it, and links that change a part of its query. */
@Named("here")
@RequestScoped
public class Here {
  @Inject private HttpServletRequest request;

  /** The path of the address, such as {@code /desk/rfqs/RFQ-1}. */
  public String getPath() {
    Object original = request.getAttribute(RequestDispatcher.FORWARD_REQUEST_URI);
    return original == null ? request.getRequestURI() : original.toString();
  }

  /** Path and query. */
  public String getAddress() {
    return link(query());
  }

  /** One value of the query; empty without it. */
  public String query(String name) {
    String value = request.getParameter(name);
    return value == null ? "" : value;
  }

  /** This address with one value of the query set, or removed when it is blank. */
  public String with(String name, @Nullable Object value) {
    Map<String, List<String>> query = query();
    query.remove(name);
    if (value != null && !value.toString().isEmpty()) {
      query.put(name, List.of(value.toString()));
    }
    return link(query);
  }

  /** As {@link #with}, and back on the first page of a list. */
  public String first(String name, @Nullable Object value) {
    Map<String, List<String>> query = query();
    query.remove("cursor");
    query.remove(name);
    if (value != null && !value.toString().isEmpty()) {
      query.put(name, List.of(value.toString()));
    }
    return link(query);
  }

  /** As {@link #first(String, Object)}, with several values. */
  public String first(Map<String, String> values) {
    Map<String, List<String>> query = query();
    query.remove("cursor");
    values.forEach(
        (name, value) -> {
          query.remove(name);
          if (!value.isEmpty()) {
            query.put(name, List.of(value));
          }
        });
    return link(query);
  }

  /** This address without these values of the query. */
  public String without(Set<String> names) {
    Map<String, List<String>> query = query();
    query.keySet().removeAll(names);
    return link(query);
  }

  /** The pairs of the query but for one name, for a form that sets that name. */
  public List<Choice> pairs(String butFor) {
    List<Choice> pairs = new ArrayList<>();
    query()
        .forEach(
            (name, values) -> {
              if (!name.equals(butFor)) {
                values.forEach(value -> pairs.add(new Choice(name, value)));
              }
            });
    return pairs;
  }

  /** Whether the address is that path or lies below it. */
  public boolean within(String path) {
    String here = getPath();
    return here.equals(path) || (!path.equals("/") && here.startsWith(path + "/"));
  }

  private Map<String, List<String>> query() {
    Map<String, List<String>> query = new LinkedHashMap<>();
    if ("GET".equals(request.getMethod()) || "HEAD".equals(request.getMethod())) {
      request
          .getParameterMap()
          .forEach((name, values) -> query.put(name, new ArrayList<>(List.of(values))));
    }
    return query;
  }

  private String link(Map<String, List<String>> query) {
    StringBuilder link = new StringBuilder(getPath());
    char separator = '?';
    for (Map.Entry<String, List<String>> entry : query.entrySet()) {
      for (String value : entry.getValue()) {
        link.append(separator).append(encode(entry.getKey())).append('=').append(encode(value));
        separator = '&';
      }
    }
    return link.toString();
  }

  private static String encode(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8);
  }
}

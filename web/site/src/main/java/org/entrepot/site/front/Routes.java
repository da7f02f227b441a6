package org.entrepot.site.front;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.entrepot.site.platform.Route;
import org.entrepot.site.platform.RouteTable;

/** Every address of the site, gathered from the components' tables. */
@ApplicationScoped
public class Routes {
  /** A route with what its pattern matched. */
  record Found(Route route, Map<String, String> parameters) {}

  @Inject private Instance<RouteTable> tables;

  private List<Route> ordered = List.of();

  @PostConstruct
  void gather() {
    List<Route> all = new ArrayList<>();
    tables.forEach(table -> all.addAll(table.routes()));
    order(all);
  }

  /**
   * @throws IllegalStateException if two routes match the same addresses
   */
  void order(List<Route> routes) {
    Map<String, Route> seen = new HashMap<>();
    for (Route route : routes) {
      Route twin = seen.put(route.precedence(), route);
      if (twin != null) {
        throw new IllegalStateException("Two routes for one address: " + twin + ", " + route);
      }
    }
    ordered = routes.stream().sorted(Comparator.comparing(Route::precedence)).toList();
  }

  Optional<Found> find(String path) {
    for (Route route : ordered) {
      Optional<Map<String, String>> parameters = route.match(path);
      if (parameters.isPresent()) {
        return Optional.of(new Found(route, parameters.get()));
      }
    }
    return Optional.empty();
  }

  /** Whether anything answers at that path. */
  public boolean has(String path) {
    return find(path).isPresent();
  }
}

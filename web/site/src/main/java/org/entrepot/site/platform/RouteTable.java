package org.entrepot.site.platform;

import java.util.List;

/**
 * The addresses of one component of the site; an {@code @ApplicationScoped} bean beside its pages.
 */
public interface RouteTable {
  /** The routes in any order: the more literal pattern wins. */
  List<Route> routes();
}

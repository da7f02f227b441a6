package org.entrepot.site.front;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.entrepot.site.platform.Route;
import org.junit.jupiter.api.Test;

class RoutesTest {
  private static Routes routes(String... patterns) {
    Routes routes = new Routes();
    routes.order(
        List.of(patterns).stream().map(pattern -> Route.page(pattern, "/x.xhtml")).toList());
    return routes;
  }

  private static String found(Routes routes, String path) {
    return routes.find(path).map(found -> found.route().pattern()).orElse("nothing");
  }

  @Test
  void the_more_literal_pattern_wins() {
    Routes routes = routes("/rfqs/{number}", "/rfqs/{number}.pdf", "/rfqs/new", "/", "/rfqs");
    assertThat(found(routes, "/rfqs/new")).isEqualTo("/rfqs/new");
    assertThat(found(routes, "/rfqs/RFQ-1.pdf")).isEqualTo("/rfqs/{number}.pdf");
    assertThat(found(routes, "/rfqs/RFQ-1")).isEqualTo("/rfqs/{number}");
    assertThat(found(routes, "/")).isEqualTo("/");
    assertThat(found(routes, "/other")).isEqualTo("nothing");
  }

  @Test
  void two_patterns_for_the_same_addresses_are_refused() {
    assertThatThrownBy(() -> routes("/rfqs/{number}", "/rfqs/{id}"))
        .isInstanceOf(IllegalStateException.class);
  }
}

package org.entrepot.site.platform;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import org.junit.jupiter.api.Test;

class RouteTest {
  @Test
  void a_pattern_gives_what_its_braces_match() {
    Route route = Route.page("/desk/rfqs/{number}/lines/{line}", "/x.xhtml");
    assertThat(route.match("/desk/rfqs/RFQ-1/lines/2"))
        .contains(Map.of("number", "RFQ-1", "line", "2"));
    assertThat(Route.page("/c/{number}.pdf", "/x.xhtml").match("/c/CON-1.pdf"))
        .contains(Map.of("number", "CON-1"));
  }

  @Test
  void a_pattern_matches_whole_segments_only() {
    Route route = Route.page("/desk/rfqs/{number}", "/x.xhtml");
    assertThat(route.match("/desk/rfqs")).isEmpty();
    assertThat(route.match("/desk/rfqs/")).isEmpty();
    assertThat(route.match("/desk/rfqs/RFQ-1/edit")).isEmpty();
    assertThat(route.match("/DESK/rfqs/RFQ-1")).isEmpty();
    assertThat(route.match("/desk/rfqs/RFQ-\u00e9")).isEmpty();
    assertThat(route.match("/desk/rfqs/RFQ-\u0000")).isEmpty();
    assertThat(Route.page("/a.b", "/x.xhtml").match("/axb")).isEmpty();
  }

  @Test
  void a_pattern_that_does_not_start_with_a_slash_or_ends_with_one_is_refused() {
    assertThatThrownBy(() -> Route.page("desk", "/x.xhtml"))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> Route.page("/desk/", "/x.xhtml"))
        .isInstanceOf(IllegalArgumentException.class);
  }
}

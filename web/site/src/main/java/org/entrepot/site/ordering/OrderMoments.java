package org.entrepot.site.ordering;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.entrepot.process.Knot;
import org.entrepot.site.platform.Moment;
import org.entrepot.site.platform.Show;
import org.entrepot.site.platform.Text;
import org.jspecify.annotations.Nullable;

/** Words the knots of an order's line of time, each with the document that it opens. */
@RequestScoped
public class OrderMoments {
  @Inject private Text text;
  @Inject private Show show;

  Moment of(Knot knot) {
    return new Moment(
        knot.lane().name().toLowerCase(Locale.ROOT),
        text.of("ordering.knot." + knot.code(), readable(knot.facts())),
        note(knot),
        knot.at(),
        knot.state().name().toLowerCase(Locale.ROOT),
        document(knot));
  }

  /** Days are kept as ISO dates and read as the visitor writes them. */
  private Map<String, String> readable(Map<String, String> facts) {
    Map<String, String> readable = new TreeMap<>(facts);
    readable.computeIfPresent("on", (name, day) -> show.date(LocalDate.parse(day)));
    return readable;
  }

  private @Nullable String note(Knot knot) {
    return knot.on() == null ? null : text.of("ordering.page.until", "day", show.date(knot.on()));
  }

  private static @Nullable String document(Knot knot) {
    if (knot.invoice() != null) {
      return "/desk/invoices/" + knot.invoice();
    }
    return knot.contract() == null ? null : "/desk/contracts/" + knot.contract();
  }
}

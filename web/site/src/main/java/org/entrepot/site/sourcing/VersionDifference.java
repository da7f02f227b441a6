package org.entrepot.site.sourcing;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import org.entrepot.site.platform.Change;
import org.entrepot.site.platform.Show;
import org.entrepot.site.platform.Text;
import org.entrepot.sourcing.Offer;
import org.entrepot.sourcing.OfferLine;

/** What one version of a quotation says otherwise than the one before, line by line. */
@RequestScoped
public class VersionDifference {
  @Inject private TradeWords words;
  @Inject private Show show;
  @Inject private Text text;

  List<Change> between(Offer before, Offer after) {
    List<Change> changes = new ArrayList<>();
    for (int i = 0; i < after.lines().size(); i++) {
      addLine(changes, before.lines().get(i), after.lines().get(i));
    }
    changes.add(change("total", words.money(before.total()), words.money(after.total())));
    changes.add(
        change("delivery", words.delivery(before.delivery()), words.delivery(after.delivery())));
    changes.add(change("payment", words.payment(before.payment()), words.payment(after.payment())));
    changes.add(
        change("valid_until", show.time(before.validUntil()), show.time(after.validUntil())));
    return changes;
  }

  private void addLine(List<Change> changes, OfferLine before, OfferLine after) {
    changes.add(
        new Change(
            after.position() + ". " + after.description(),
            show.price(before.price(), before.quantity().unit()),
            show.price(after.price(), after.quantity().unit())));
    boolean sameDays = before.leadTimeDays() == after.leadTimeDays();
    if (!sameDays) {
      String label = after.position() + ". " + text.of("sourcing.page.lead_time");
      changes.add(
          new Change(label, words.days(before.leadTimeDays()), words.days(after.leadTimeDays())));
    }
  }

  private Change change(String key, String before, String after) {
    return new Change(text.of("sourcing.page." + key), before, after);
  }
}

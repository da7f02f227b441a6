package org.entrepot.site.sourcing;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Optional;
import org.entrepot.platform.error.Refusal;
import org.entrepot.site.platform.Page;
import org.entrepot.site.platform.PathParameters;
import org.entrepot.site.platform.Visitor;
import org.entrepot.sourcing.Requests;
import org.entrepot.sourcing.RfqStatus;
import org.entrepot.sourcing.RfqTitle;
import org.entrepot.sourcing.RfqView;
import org.jspecify.annotations.Nullable;

/** A request on the market: its title for everybody, all of it for those who may quote. */
@Named("wanted")
@RequestScoped
public class WantedPage implements Page {
  @Inject private Requests requests;
  @Inject private Visitor visitor;
  @Inject private PathParameters path;

  private Optional<RfqView> rfq = Optional.empty();
  private Optional<RfqTitle> title = Optional.empty();

  @Override
  public void open() {
    String number = path.of("number");
    if (visitor.can("READ")) {
      rfq = whole(number);
    }
    if (rfq.isEmpty()) {
      title = Optional.of(requests.title(visitor.caller(), number));
    }
  }

  private Optional<RfqView> whole(String number) {
    try {
      return Optional.of(requests.rfq(visitor.caller(), number));
    } catch (Refusal refusal) {
      if (refusal.kind() == Refusal.Kind.NOT_FOUND) {
        return Optional.empty();
      }
      throw refusal;
    }
  }

  /** All of it, for those who may see it. */
  public @Nullable RfqView getRfq() {
    return rfq.orElse(null);
  }

  /** What everybody may see, for the others. */
  public @Nullable RfqTitle getTitle() {
    return title.orElse(null);
  }

  public String getHeading() {
    return rfq.map(RfqView::title).or(() -> title.map(RfqTitle::title)).orElse("");
  }

  public boolean isQuotable() {
    return visitor.can("SELL")
        && rfq.filter(each -> !each.own() && each.status() == RfqStatus.OPEN)
            .filter(each -> each.quotation() == null)
            .isPresent();
  }
}

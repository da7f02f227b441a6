package org.entrepot.site.sourcing;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Optional;
import org.entrepot.platform.page.PageRequest;
import org.entrepot.site.platform.Here;
import org.entrepot.site.platform.Page;
import org.entrepot.site.platform.Visitor;
import org.entrepot.sourcing.FindRfqs;
import org.entrepot.sourcing.Requests;
import org.entrepot.sourcing.RfqTitle;

/** What is wanted on the open market. */
@Named("wantedList")
@RequestScoped
public class MarketPage implements Page {
  private static final int PER_PAGE = 25;

  @Inject private Requests requests;
  @Inject private Visitor visitor;
  @Inject private Here here;

  private List<RfqTitle> items = List.of();
  private String next = "";

  @Override
  public void open() {
    org.entrepot.platform.page.Page<RfqTitle> found =
        requests.market(
            visitor.caller(),
            FindRfqs.read(here.query("q"), here.query("country")),
            new PageRequest(PER_PAGE, here.query("cursor")));
    items = found.items();
    next = Optional.ofNullable(found.nextCursor()).orElse("");
  }

  public List<RfqTitle> getItems() {
    return items;
  }

  public String getNext() {
    return next;
  }

  public boolean isNarrowed() {
    return !here.query("q").isEmpty() || !here.query("country").isEmpty();
  }
}

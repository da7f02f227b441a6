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
import org.entrepot.sourcing.FindQuotations;
import org.entrepot.sourcing.Negotiations;
import org.entrepot.sourcing.QuotationStatus;
import org.entrepot.sourcing.QuotationSummary;

/** The quotations to which the acting company is party, on either side. */
@Named("quotations")
@RequestScoped
public class QuotationsPage implements Page {
  private static final int PER_PAGE = 25;

  @Inject private Negotiations negotiations;
  @Inject private Visitor visitor;
  @Inject private Here here;

  private List<QuotationSummary> items = List.of();
  private String next = "";

  @Override
  public void open() {
    org.entrepot.platform.page.Page<QuotationSummary> found =
        negotiations.quotations(
            visitor.caller(),
            FindQuotations.read(here.query("side"), here.query("status"), isWaiting()),
            new PageRequest(PER_PAGE, here.query("cursor")));
    items = found.items();
    next = Optional.ofNullable(found.nextCursor()).orElse("");
  }

  public List<QuotationSummary> getItems() {
    return items;
  }

  public String getNext() {
    return next;
  }

  public boolean isWaiting() {
    return here.query("waiting").equals("true");
  }

  public List<QuotationStatus> getStates() {
    return List.of(QuotationStatus.values());
  }
}

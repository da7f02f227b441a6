package org.entrepot.site.sourcing;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.entrepot.site.platform.Form;
import org.entrepot.site.platform.Page;
import org.entrepot.site.platform.PathParameters;
import org.entrepot.site.platform.Posted;
import org.entrepot.site.platform.Text;
import org.entrepot.site.platform.Visitor;
import org.entrepot.sourcing.ComparisonView;
import org.entrepot.sourcing.Negotiations;
import org.entrepot.sourcing.QuotationStatus;
import org.jspecify.annotations.Nullable;

/** The quotations on one request side by side. */
@Named("comparison")
@RequestScoped
public class ComparisonPage implements Page {
  @Inject private Negotiations negotiations;
  @Inject private ComparisonTable table;
  @Inject private Acceptance acceptance;
  @Inject private TradeWords words;
  @Inject private Text text;
  @Inject private Visitor visitor;
  @Inject private PathParameters path;
  @Inject private Form form;

  private @Nullable ComparisonView view;
  private List<ComparisonTable.Group> groups = List.of();

  @Override
  public void open() {
    ComparisonView found = negotiations.comparison(visitor.caller(), path.of("number"));
    view = found;
    groups = table.groups(found);
  }

  /**
   * Accepts one quotation whole.
   *
   * @param named its number and the digest of the version that the visitor saw
   */
  @Posted
  public @Nullable String accept(String named) {
    return form.submit(
        () -> {
          int colon = named.indexOf(':');
          return acceptance.accept(
              named.substring(0, Math.max(0, colon)), named.substring(colon + 1));
        });
  }

  public ComparisonView getView() {
    if (view == null) {
      throw new IllegalStateException("The page was not opened");
    }
    return view;
  }

  public List<ComparisonTable.Group> getGroups() {
    return groups;
  }

  /** What accepting this quotation brings about, in words. */
  public String consequence(ComparisonView.Column column) {
    long others =
        getView().columns().stream()
            .filter(each -> each.status() == QuotationStatus.OPEN)
            .filter(each -> !each.quotation().equals(column.quotation()))
            .count();
    return text.of(
        "sourcing.page.accept.consequence",
        "supplier",
        column.supplier().name(),
        "buyer",
        visitor.getCompany(),
        "total",
        words.money(column.total()),
        "payment",
        words.payment(column.payment()),
        "others",
        others);
  }

  public Form getForm() {
    return form;
  }
}

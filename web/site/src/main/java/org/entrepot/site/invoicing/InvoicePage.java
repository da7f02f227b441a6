package org.entrepot.site.invoicing;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.stream.IntStream;
import org.entrepot.invoicing.InvoiceKind;
import org.entrepot.invoicing.InvoiceView;
import org.entrepot.invoicing.Invoicing;
import org.entrepot.platform.deal.PackageGroup;
import org.entrepot.platform.deal.Print;
import org.entrepot.platform.value.AmountInWords;
import org.entrepot.platform.value.Money;
import org.entrepot.platform.value.Packages;
import org.entrepot.site.platform.Page;
import org.entrepot.site.platform.PathParameters;
import org.entrepot.site.platform.Visitor;
import org.jspecify.annotations.Nullable;

/** One invoice, issued or still a draft. */
@Named("invoice")
@RequestScoped
public class InvoicePage implements Page {
  @Inject private Invoicing invoicing;
  @Inject private Visitor visitor;
  @Inject private PathParameters path;

  private @Nullable InvoiceView invoice;

  @Override
  public void open() {
    invoice = invoicing.invoice(visitor.caller(), path.of("number"));
  }

  public InvoiceView getView() {
    if (invoice == null) {
      throw new IllegalStateException("The page was not opened");
    }
    return invoice;
  }

  public boolean isIssued() {
    return getView().documentNumber() != null;
  }

  public boolean isProforma() {
    return getView().kind() == InvoiceKind.PROFORMA;
  }

  public String getTotalInWords() {
    return AmountInWords.of(getView().total(), visitor.getLocale());
  }

  /** Each instalment of a proforma in words, with its amount. */
  public List<String> getInstalments() {
    List<Money> amounts = getView().payment().amounts(getView().total());
    return IntStream.range(0, amounts.size())
        .mapToObj(
            at ->
                Print.instalment(
                    getView().payment().instalments().get(at),
                    amounts.get(at),
                    visitor.getLocale()))
        .toList();
  }

  /** The kind of packages in the visitor's language. */
  public String packagesOf(PackageGroup group) {
    return Packages.named(group.kind())
        .map(kind -> kind.name(visitor.getLocale()))
        .orElse(group.kind());
  }
}

package org.entrepot.site.directory;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.entrepot.directory.SupplierView;
import org.entrepot.platform.error.Refusal;
import org.entrepot.platform.page.PageRequest;
import org.entrepot.platform.value.CountryCode;
import org.entrepot.process.SearchMarket;
import org.entrepot.process.SupplierPage;
import org.entrepot.search.FindSuppliers;
import org.entrepot.site.platform.Here;
import org.entrepot.site.platform.Page;
import org.entrepot.site.platform.Visitor;

/** The public directory of suppliers. */
@Named("suppliers")
@RequestScoped
public class SuppliersPage implements Page {
  private static final int PER_PAGE = 24;
  private static final int MOST_COUNTRIES = 12;

  /** A country by which the list is narrowed; the current one leads back to all. */
  public record Country(String label, long count, String href, boolean current) {}

  @Inject private SearchMarket market;
  @Inject private Visitor visitor;
  @Inject private Here here;

  private List<SupplierView> suppliers = List.of();
  private List<Country> countries = List.of();
  private String next = "";

  @Override
  public void open() {
    SupplierPage found =
        market.suppliers(
            visitor.caller(), conditions(), new PageRequest(PER_PAGE, here.query("cursor")));
    suppliers = found.items();
    countries = countries(found.facets().country());
    next = Optional.ofNullable(found.nextCursor()).orElse("");
  }

  /** A country that is none, as in a mistyped address, narrows nothing. */
  private FindSuppliers conditions() {
    boolean verifiedOnly = here.query("verified").equals("true");
    try {
      return FindSuppliers.read(here.query("q"), here.query("country"), verifiedOnly);
    } catch (Refusal refused) {
      return FindSuppliers.read(here.query("q"), null, verifiedOnly);
    }
  }

  private List<Country> countries(Map<String, Long> counts) {
    String chosen = here.query("country");
    return counts.entrySet().stream()
        .sorted(Map.Entry.<String, Long>comparingByValue(Comparator.reverseOrder()))
        .limit(MOST_COUNTRIES)
        .map(
            entry -> {
              boolean current = entry.getKey().equalsIgnoreCase(chosen);
              return new Country(
                  CountryCode.of(entry.getKey()).name(visitor.getLocale()),
                  entry.getValue(),
                  here.first("country", current ? "" : entry.getKey()),
                  current);
            })
        .toList();
  }

  public List<SupplierView> getRows() {
    return suppliers;
  }

  public List<Country> getCountries() {
    return countries;
  }

  public String getNext() {
    return next;
  }

  /** The address without any condition. */
  public String getEverything() {
    return here.getPath();
  }
}

package org.entrepot.catalog;

import jakarta.inject.Inject;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.entrepot.platform.access.Caller;
import org.entrepot.platform.access.Needs;
import org.entrepot.platform.access.Reads;
import org.entrepot.platform.access.Right;
import org.entrepot.platform.access.Service;
import org.entrepot.platform.page.Page;
import org.entrepot.platform.page.PageRequest;

/** What the public may see of the catalogue, for the search to take up. */
@Service
public class Showcase {

  @Inject private Products products;

  /** Those of these products that are public; the others are missing. */
  @Needs(Right.WITHIN)
  @Reads
  public List<ListedProduct> listed(Caller caller, Collection<String> numbers) {
    return numbers.isEmpty()
        ? List.of()
        : products.shown(numbers).stream().map(ShownProduct::listed).toList();
  }

  /** All that is public, newest first. */
  @Needs(Right.WITHIN)
  @Reads
  public Page<ListedProduct> listed(Caller caller, PageRequest page) {
    return page(Optional.empty(), page);
  }

  /** All that is public of one supplier, newest first. */
  @Needs(Right.WITHIN)
  @Reads
  public Page<ListedProduct> listedOf(Caller caller, String supplier, PageRequest page) {
    return page(Optional.of(supplier), page);
  }

  @Needs(Right.WITHIN)
  @Reads
  public long count(Caller caller) {
    return products.countShown();
  }

  private Page<ListedProduct> page(Optional<String> supplier, PageRequest page) {
    return Page.cut(
        products.shown(supplier, page), page, shown -> shown.product().id(), ShownProduct::listed);
  }
}

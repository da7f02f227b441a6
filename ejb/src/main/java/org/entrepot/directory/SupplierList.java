package org.entrepot.directory;

import jakarta.inject.Inject;
import java.util.Collection;
import java.util.List;
import org.entrepot.platform.access.Caller;
import org.entrepot.platform.access.Needs;
import org.entrepot.platform.access.Reads;
import org.entrepot.platform.access.Right;
import org.entrepot.platform.access.Service;
import org.entrepot.platform.page.Page;
import org.entrepot.platform.page.PageRequest;

/** The suppliers that the public may see, for the search to take up. */
@Service
public class SupplierList {

  @Inject private Companies companies;
  @Inject private CompanyViews views;

  /** Those of these companies that are public suppliers; the others are missing. */
  @Needs(Right.WITHIN)
  @Reads
  public List<ListedSupplier> listed(Caller caller, Collection<String> numbers) {
    List<CompanyEntity> rows = numbers.isEmpty() ? List.of() : companies.listed(numbers);
    return rows.stream().map(views.listed(rows)).toList();
  }

  /** All public suppliers, newest first. */
  @Needs(Right.WITHIN)
  @Reads
  public Page<ListedSupplier> listed(Caller caller, PageRequest page) {
    List<CompanyEntity> rows = companies.listed(page);
    return Page.cut(rows, page, row -> row.id().value(), views.listed(rows));
  }
}

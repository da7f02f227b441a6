package org.entrepot.site.directory;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.entrepot.directory.CompanyStatus;
import org.entrepot.directory.CompanyView;
import org.entrepot.directory.Directory;
import org.entrepot.platform.page.PageRequest;
import org.entrepot.site.platform.Here;
import org.entrepot.site.platform.Page;
import org.entrepot.site.platform.Visitor;

/** The companies by state, for the operator and the regulator. */
@Named("reviews")
@RequestScoped
public class ReviewsPage implements Page {
  private static final int PER_PAGE = 25;

  /** A state with how many companies are in it. */
  public record Tab(String state, long count, String href, boolean current) {}

  @Inject private Directory directory;
  @Inject private Visitor visitor;
  @Inject private Here here;

  private List<CompanyView> rows = List.of();
  private List<Tab> tabs = List.of();
  private long total;
  private String next = "";

  @Override
  public void open() {
    Map<CompanyStatus, Long> counts = directory.count(visitor.caller());
    org.entrepot.platform.page.Page<CompanyView> found =
        directory.companies(
            visitor.caller(),
            CompanyStatus.read(here.query("status")),
            new PageRequest(PER_PAGE, here.query("cursor")));
    rows = found.items();
    next = Optional.ofNullable(found.nextCursor()).orElse("");
    total = counts.values().stream().mapToLong(Long::longValue).sum();
    tabs =
        Arrays.stream(CompanyStatus.values())
            .map(
                status ->
                    new Tab(
                        status.name(),
                        counts.getOrDefault(status, 0L),
                        here.first("status", status),
                        here.query("status").equals(status.name())))
            .toList();
  }

  public List<CompanyView> getRows() {
    return rows;
  }

  public List<Tab> getTabs() {
    return tabs;
  }

  public long getTotal() {
    return total;
  }

  public String getNext() {
    return next;
  }
}

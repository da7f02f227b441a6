package org.entrepot.site.front;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Set;
import org.entrepot.site.platform.Here;
import org.entrepot.site.platform.Visitor;

/** The ways through the site that this visitor may go; what has no page yet is not offered. */
@Named("nav")
@RequestScoped
public class Nav {
  /** One way: {@code right} is empty when everybody may go it. */
  private record Way(String path, String icon, String right) {}

  /**
   * One way that the visitor may go.
   *
   * @param key the text's key
   * @param current whether the visitor is there
   */
  public record Item(String href, String key, String icon, boolean current) {}

  /** Below these lie other ways, which are current by themselves. */
  private static final Set<String> OVERVIEWS = Set.of("/desk", "/operator");

  private static final List<Way> PUBLIC =
      List.of(
          new Way("/products", "box-seam", ""),
          new Way("/suppliers", "building", ""),
          new Way("/rfqs", "journal-text", ""),
          new Way("/help", "question-circle", ""));

  private static final List<Way> DESK =
      List.of(
          new Way("/desk", "house", "SIGNED_IN"),
          new Way("/desk/listings", "tags", "READ"),
          new Way("/desk/rfqs", "journal-text", "READ"),
          new Way("/desk/quotations", "send", "READ"),
          new Way("/desk/contracts", "pencil", "READ"),
          new Way("/desk/orders", "clipboard-check", "READ"),
          new Way("/desk/invoices", "receipt", "READ"),
          new Way("/desk/money", "cash-coin", "READ"),
          new Way("/desk/shipments", "truck", "READ"),
          new Way("/desk/customs", "shield-check", "READ"),
          new Way("/desk/services", "people", "READ"),
          new Way("/desk/disputes", "exclamation-triangle", "READ"),
          new Way("/desk/messages", "inbox", "SIGNED_IN"),
          new Way("/desk/analytics", "bar-chart", "READ"),
          new Way("/desk/company", "building", "READ"),
          new Way("/operator", "bell", "OPERATE"),
          new Way("/operator/reviews", "patch-check", "OPERATE"),
          new Way("/operator/reference", "list", "OPERATE"),
          new Way("/operator/audit", "eye", "OPERATE"),
          new Way("/operator/letters", "exclamation-triangle", "OPERATE"),
          new Way("/operator/search", "search", "OPERATE"),
          new Way("/operator/health", "gear", "OPERATE"),
          new Way("/regulator", "bank", "REGULATE"));

  @Inject private Routes routes;
  @Inject private Here here;
  @Inject private Visitor visitor;

  public List<Item> getPublicItems() {
    return items(PUBLIC);
  }

  public List<Item> getDeskItems() {
    return items(DESK);
  }

  /** Whether anything answers at that path. */
  public boolean has(String path) {
    return routes.has(path);
  }

  private List<Item> items(List<Way> ways) {
    return ways.stream()
        .filter(way -> way.right().isEmpty() || visitor.can(way.right()))
        .filter(way -> routes.has(way.path()))
        .map(way -> new Item(way.path(), key(way.path()), way.icon(), current(way.path())))
        .toList();
  }

  private boolean current(String path) {
    return OVERVIEWS.contains(path) ? here.getPath().equals(path) : here.within(path);
  }

  /** {@code nav.desk.rfqs} for {@code /desk/rfqs}. */
  private static String key(String path) {
    return "nav" + path.replace('/', '.');
  }
}

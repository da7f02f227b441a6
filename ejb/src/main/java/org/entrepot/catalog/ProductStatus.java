package org.entrepot.catalog;

import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import org.entrepot.platform.error.Refusal;

/** Whether a product is on the shelf; anything that the table does not hold is refused. */
public enum ProductStatus {
  DRAFT,
  PUBLISHED,
  WITHDRAWN;

  private static final Map<ProductStatus, Set<ProductStatus>> NEXT =
      Map.of(
          DRAFT, EnumSet.of(PUBLISHED),
          PUBLISHED, EnumSet.of(WITHDRAWN),
          WITHDRAWN, EnumSet.of(PUBLISHED));

  public boolean mayBecome(ProductStatus next) {
    return NEXT.getOrDefault(this, Set.of()).contains(next);
  }

  /** This state's successor, or a 409 refusal {@code product_state}. */
  ProductStatus to(ProductStatus next) {
    if (!mayBecome(next)) {
      throw Refusal.rule("product_state", "state", this);
    }
    return next;
  }
}

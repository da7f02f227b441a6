package org.entrepot.catalog;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.entrepot.platform.error.Refusal;
import org.jspecify.annotations.Nullable;

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

  /**
   * Reads a state's name; absent is none, anything else is {@code product_status_unknown} (422).
   */
  public static Optional<ProductStatus> read(@Nullable String name) {
    if (name == null || name.isBlank()) {
      return Optional.empty();
    }
    return Optional.of(
        Arrays.stream(values())
            .filter(status -> status.name().equals(name))
            .findFirst()
            .orElseThrow(() -> Refusal.invalid("status", "product_status_unknown")));
  }

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

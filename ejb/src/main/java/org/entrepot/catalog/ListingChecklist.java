package org.entrepot.catalog;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** The one evaluator of what a product still needs before buyers may see it. */
final class ListingChecklist {

  private ListingChecklist() {}

  static List<ListingRequirement> of(
      @Nullable String description,
      @Nullable String category,
      List<PriceTier> tiers,
      GoodsFacts goods) {
    return List.of(
        new ListingRequirement("description", description != null),
        new ListingRequirement("category", category != null),
        new ListingRequirement("prices", !tiers.isEmpty()),
        new ListingRequirement("hs", goods.hs() != null),
        new ListingRequirement("origin", goods.origin() != null),
        new ListingRequirement(
            "weights", goods.netKilograms() != null && goods.grossKilograms() != null),
        new ListingRequirement("lead_time", goods.leadTimeDays() != null));
  }
}

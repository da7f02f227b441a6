package org.entrepot.site.catalog;

import java.time.Instant;
import org.entrepot.catalog.ProductStatus;
import org.jspecify.annotations.Nullable;

/**
 * A product as cards and tables draw it.
 *
 * @param language the BCP 47 tag of the title
 * @param minimum the minimum order in words, empty without one
 * @param unit what stands behind the price: "pcs"
 * @param badge when the supplier was last checked, null where that is not told
 */
public record ShelfItem(
    String href,
    String number,
    ProductStatus status,
    String title,
    String language,
    @Nullable String picture,
    @Nullable Price price,
    String unit,
    String minimum,
    @Nullable Integer leadTimeDays,
    String supplier,
    String supplierHref,
    String country,
    @Nullable Instant badge,
    Instant changedAt) {}

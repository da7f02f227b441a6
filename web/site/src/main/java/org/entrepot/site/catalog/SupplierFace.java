package org.entrepot.site.catalog;

import java.time.Instant;
import java.time.ZoneId;
import java.util.Optional;
import org.entrepot.directory.Badge;
import org.entrepot.directory.SupplierView;
import org.entrepot.platform.value.CountryCode;
import org.jspecify.annotations.Nullable;

/**
 * A supplier as {@code e:party} draws it.
 *
 * @param verifiedOn when the operator checked it, null without a badge
 * @param verifiedUntil when the first paper behind the badge runs out, null for never
 */
public record SupplierFace(
    String name,
    CountryCode country,
    String href,
    @Nullable Instant verifiedOn,
    @Nullable Instant verifiedUntil) {

  static SupplierFace of(SupplierView supplier, ZoneId zone) {
    Optional<Badge> badge = Optional.ofNullable(supplier.badge());
    return new SupplierFace(
        supplier.name(),
        supplier.country(),
        "/s/" + supplier.number(),
        badge.map(Badge::checkedAt).orElse(null),
        badge.map(Badge::expiresOn).map(day -> day.atStartOfDay(zone).toInstant()).orElse(null));
  }
}

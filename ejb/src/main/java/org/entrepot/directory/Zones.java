package org.entrepot.directory;

import java.time.ZoneId;
import org.entrepot.platform.error.Refusal;
import org.jspecify.annotations.Nullable;

/** Time zones by their IANA id. */
final class Zones {

  private Zones() {}

  /** The id if it is known, UTC if it is absent, a refusal of the field {@code zone} otherwise. */
  static String known(@Nullable String zone) {
    if (zone == null || zone.isBlank()) {
      return "UTC";
    }
    if (!ZoneId.getAvailableZoneIds().contains(zone.strip())) {
      throw Refusal.invalid("zone", "zone_unknown");
    }
    return zone.strip();
  }
}

package org.entrepot.oddsourcing;

import jakarta.persistence.Entity;
import java.time.Instant;
import org.entrepot.oddcatalog.OddCatalog;
import org.entrepot.platform.access.Service;

/**
 * Breaks what a component must keep: knows another, names no right, reads its own clock, floats.
 */
@Service
public class OddSourcing {

  double price;

  /** An entity that everybody can see. */
  @Entity
  public static class OddRfq {}

  public String ask() {
    return new OddCatalog().product() + Instant.now();
  }
}

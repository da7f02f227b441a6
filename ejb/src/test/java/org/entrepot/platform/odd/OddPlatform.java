package org.entrepot.platform.odd;

import org.entrepot.oddcatalog.OddCatalog;

/** Breaks what the platform must keep: knows a business. */
public class OddPlatform {
  public String product() {
    return new OddCatalog().product();
  }
}

package org.entrepot.oddcatalog;

/** A component that another one must not know. */
public class OddCatalog {
  public String product() {
    return "product";
  }
}

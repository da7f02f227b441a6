package org.entrepot.directory;

/** What a company does on the exchange; one company may be several at once. */
public enum CompanyKind {
  SUPPLIER,
  BUYER,
  PROVIDER
}

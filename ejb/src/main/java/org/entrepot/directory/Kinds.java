package org.entrepot.directory;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.util.EnumSet;
import java.util.Set;

/** The kinds of a company as columns, so that lists can be narrowed by them. */
@Embeddable
record Kinds(
    @Column(name = "supplier") boolean supplier,
    @Column(name = "buyer") boolean buyer,
    @Column(name = "provider") boolean provider) {

  static Kinds of(Set<CompanyKind> kinds) {
    return new Kinds(
        kinds.contains(CompanyKind.SUPPLIER),
        kinds.contains(CompanyKind.BUYER),
        kinds.contains(CompanyKind.PROVIDER));
  }

  Set<CompanyKind> asSet() {
    EnumSet<CompanyKind> kinds = EnumSet.noneOf(CompanyKind.class);
    if (supplier) {
      kinds.add(CompanyKind.SUPPLIER);
    }
    if (buyer) {
      kinds.add(CompanyKind.BUYER);
    }
    if (provider) {
      kinds.add(CompanyKind.PROVIDER);
    }
    return kinds;
  }
}

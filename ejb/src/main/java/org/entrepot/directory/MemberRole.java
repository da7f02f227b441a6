package org.entrepot.directory;

import java.util.EnumSet;
import java.util.Set;
import org.entrepot.platform.access.Right;

/** What a person does within a company; with the company's kinds it gives the rights. */
public enum MemberRole {
  OWNER,
  SALES,
  FINANCE,
  LOGISTICS,
  VIEWER;

  /** The rights of this role in a company of these kinds. */
  Set<Right> rights(Set<CompanyKind> kinds) {
    EnumSet<Right> rights = EnumSet.of(Right.READ);
    boolean owner = this == OWNER;
    if (owner) {
      rights.add(Right.ADMINISTER);
    }
    if ((owner || this == SALES) && kinds.contains(CompanyKind.SUPPLIER)) {
      rights.add(Right.SELL);
    }
    if ((owner || this == SALES) && kinds.contains(CompanyKind.BUYER)) {
      rights.add(Right.BUY);
    }
    if (owner || this == LOGISTICS) {
      rights.add(Right.SHIP);
    }
    if (owner || this == FINANCE) {
      rights.add(Right.PAY);
    }
    return rights;
  }
}

package org.entrepot.platform.deal;

import java.util.EnumSet;
import java.util.Set;
import org.entrepot.platform.access.Acting;
import org.entrepot.platform.access.Caller;
import org.entrepot.platform.access.Origin;
import org.entrepot.platform.access.Person;
import org.entrepot.platform.access.Right;
import org.entrepot.platform.value.CompanyId;
import org.entrepot.platform.value.Party;

/** Callers that tests act as, named by their side. */
public final class Traders {

  private Traders() {}

  public static Caller seller() {
    return member(Deals.SELLER, Deals.CHINESE, "Asia/Shanghai", EnumSet.of(Right.SELL));
  }

  public static Caller buyer() {
    return member(Deals.BUYER, Deals.GERMAN, "Europe/Berlin", EnumSet.of(Right.BUY));
  }

  /** A member of a company on one side, who may move goods and nothing else. */
  public static Caller forwarder(Side side) {
    boolean selling = side == Side.SELLER;
    return member(
        selling ? Deals.SELLER : Deals.BUYER,
        selling ? Deals.CHINESE : Deals.GERMAN,
        "UTC",
        EnumSet.of(Right.SHIP));
  }

  private static Caller member(CompanyId company, Party party, String zone, Set<Right> rights) {
    EnumSet<Right> all = EnumSet.of(Right.READ);
    all.addAll(rights);
    return new Caller(
        new Person("subject-" + company, "Person of " + party.name(), "a@example.org"),
        new Acting(company, party, true, zone),
        all,
        Origin.INSIDE);
  }
}

package org.entrepot.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.Map;
import org.entrepot.environment.Member;
import org.entrepot.environment.People;
import org.entrepot.story.Eventually;
import org.entrepot.story.Firm;

/** People of the matrix, one for each role, who work for every firm in it. */
final class Staff {

  /** Role by user. */
  static final Map<String, String> ROLES =
      Map.of(
          "staff.viewer", "VIEWER",
          "staff.sales", "SALES",
          "staff.finance", "FINANCE",
          "staff.logistics", "LOGISTICS");

  static final String REMOVED = "staff.removed";
  static final String LEAVER = "staff.leaver";
  static final String NEWCOMER = "staff.newcomer";

  private Staff() {}

  /** Gives all of them an account. */
  static void hire() {
    ROLES.keySet().forEach(People::add);
    People.add(REMOVED);
    People.add(LEAVER);
    People.add(NEWCOMER);
  }

  /** Whoever of the staff is not there joins, and one is shown the door again. */
  static Firm join(Firm firm) {
    String there = firm.owner().get("companies/" + firm.number() + "/members").is(200).text();
    if (!there.contains(People.address(REMOVED))) {
      firm.member(REMOVED, "OWNER");
    }
    firm.owner().send("DELETE", path(firm, REMOVED)).is(204);
    Map<String, String> missing = new HashMap<>(ROLES);
    missing.keySet().removeIf(user -> there.contains(People.address(user)));
    firm.members(missing);
    return firm;
  }

  /** A firm that is complete but for its licence, with its staff and an owner of its own. */
  static Firm founded() {
    String founder = "founder." + Long.toString(System.nanoTime(), 36);
    People.add(founder);
    return join(
        Firm.founded(founder, "Founded Today Ltd", "CN", "'SUPPLIER'")
            .describe("CN", "91350100M000100Y43"));
  }

  /** The path of somebody's membership. */
  static String path(Firm firm, String user) {
    String members = "companies/" + firm.number() + "/members";
    return firm.owner().get(members).is(200).items().stream()
        .filter(member -> member.getString("email").equals(People.address(user)))
        .map(member -> members + "/" + member.getString("number"))
        .findFirst()
        .orElseThrow();
  }

  /** A notice that the firm's owner has. */
  static String notice(Firm firm) {
    Eventually.holds(
        () -> assertThat(firm.owner().get("notifications?limit=1").is(200).items()).isNotEmpty());
    return firm.owner().get("notifications?limit=1").is(200).items().get(0).getString("number");
  }

  /** The user of a column of the matrix. */
  static String user(String column) {
    return "staff." + column;
  }

  static Member of(String column, Firm firm) {
    return Member.named(user(column)).actingFor(firm.number());
  }
}

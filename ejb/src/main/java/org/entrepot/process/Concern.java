package org.entrepot.process;

import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import org.entrepot.directory.MemberRole;

/** Whom in a company an event concerns, by the word with which its type begins. */
final class Concern {

  private static final Set<MemberRole> OWNERS = EnumSet.of(MemberRole.OWNER);
  private static final Set<MemberRole> TRADERS = EnumSet.of(MemberRole.OWNER, MemberRole.SALES);
  private static final Set<MemberRole> MONEY = EnumSet.of(MemberRole.OWNER, MemberRole.FINANCE);
  private static final Set<MemberRole> EVERYBODY_ACTIVE =
      EnumSet.complementOf(EnumSet.of(MemberRole.VIEWER));

  private static final Map<String, Set<MemberRole>> ROLES =
      Map.of(
          "company", OWNERS,
          "member", OWNERS,
          "invitation", OWNERS,
          "product", TRADERS,
          "rfq", TRADERS,
          "quotation", TRADERS,
          "contract", TRADERS,
          "invoice", MONEY,
          "payment", MONEY);

  private Concern() {}

  /** The roles that are told; of what nobody in particular owns, everybody but a viewer. */
  static Set<MemberRole> of(String eventType) {
    int dot = eventType.indexOf('.');
    return ROLES.getOrDefault(dot < 0 ? eventType : eventType.substring(0, dot), EVERYBODY_ACTIVE);
  }
}

package org.entrepot.directory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.entrepot.platform.access.Right;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class MembershipTest {

  private static final Set<CompanyKind> BOTH = EnumSet.of(CompanyKind.SUPPLIER, CompanyKind.BUYER);

  @ParameterizedTest
  @CsvSource({
    "OWNER, READ ADMINISTER SELL BUY SHIP PAY",
    "SALES, READ SELL BUY",
    "FINANCE, READ PAY",
    "LOGISTICS, READ SHIP",
    "VIEWER, READ"
  })
  void a_role_gives_its_rights_and_no_more(MemberRole role, String rights) {
    assertThat(role.rights(BOTH))
        .containsExactlyInAnyOrderElementsOf(
            List.of(rights.split(" ")).stream().map(Right::valueOf).toList());
  }

  @Test
  void only_a_supplier_sells_and_only_a_buyer_buys() {
    assertThat(MemberRole.OWNER.rights(EnumSet.of(CompanyKind.SUPPLIER)))
        .contains(Right.SELL)
        .doesNotContain(Right.BUY);
    assertThat(MemberRole.OWNER.rights(EnumSet.of(CompanyKind.BUYER)))
        .contains(Right.BUY)
        .doesNotContain(Right.SELL);
    assertThat(MemberRole.OWNER.rights(EnumSet.of(CompanyKind.PROVIDER)))
        .doesNotContain(Right.SELL, Right.BUY);
  }

  @ParameterizedTest
  @EnumSource(MemberRole.class)
  void no_role_gives_what_only_the_realm_or_the_exchange_has(MemberRole role) {
    assertThat(role.rights(EnumSet.allOf(CompanyKind.class)))
        .doesNotContain(Right.OPERATE, Right.REGULATE, Right.WITHIN);
  }

  @ParameterizedTest
  @EnumSource(MemberRole.class)
  void people_of_a_suspended_company_may_only_read(MemberRole role) {
    Membership member = Firms.members(Firms.in(CompanyStatus.SUSPENDED), role).get(0);
    assertThat(member.rights()).containsExactly(Right.READ);
  }

  @ParameterizedTest
  @EnumSource(value = CompanyStatus.class, mode = EnumSource.Mode.EXCLUDE, names = "SUSPENDED")
  void in_every_other_state_the_role_decides(CompanyStatus status) {
    Membership owner = Firms.members(Firms.in(status), MemberRole.OWNER).get(0);
    assertThat(owner.rights()).isEqualTo(MemberRole.OWNER.rights(EnumSet.of(CompanyKind.SUPPLIER)));
  }

  @Test
  void the_last_owner_is_neither_demoted_nor_removed() {
    List<Membership> members =
        Firms.members(Firms.draft(), MemberRole.OWNER, MemberRole.SALES, MemberRole.FINANCE);
    Membership owner = members.get(0);
    assertThatThrownBy(() -> owner.become(MemberRole.SALES, members))
        .hasMessageContaining("member_last_owner");
    assertThatThrownBy(() -> owner.keepAnOwner(members)).hasMessageContaining("member_last_owner");
    assertThat(owner.role()).isEqualTo(MemberRole.OWNER);
  }

  @Test
  void with_another_owner_an_owner_may_go() {
    List<Membership> members = Firms.members(Firms.draft(), MemberRole.OWNER, MemberRole.OWNER);
    members.get(0).keepAnOwner(members);
    members.get(0).become(MemberRole.VIEWER, members);
    assertThat(members.get(0).role()).isEqualTo(MemberRole.VIEWER);
  }

  @Test
  void somebody_who_is_no_owner_may_always_go_or_become_one() {
    List<Membership> members = Firms.members(Firms.draft(), MemberRole.OWNER, MemberRole.SALES);
    members.get(1).keepAnOwner(members);
    members.get(1).become(MemberRole.OWNER, members);
    assertThat(members.get(1).role()).isEqualTo(MemberRole.OWNER);
  }
}

package org.entrepot.process.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumSet;
import java.util.List;
import org.entrepot.directory.CompanyKind;
import org.entrepot.directory.CompanyStatus;
import org.entrepot.platform.value.TaxIds;
import org.junit.jupiter.api.Test;

class FirmTest {

  @Test
  void some_forty_firms_come_from_at_least_fifteen_countries() {
    assertThat(Firm.all()).hasSizeBetween(40, 55);
    assertThat(Firm.all().stream().map(firm -> firm.facts().country()).distinct())
        .hasSizeGreaterThanOrEqualTo(15);
  }

  @Test
  void every_tax_id_holds() {
    for (Firm firm : Firm.all()) {
      String taxId = firm.facts().taxId();
      if (taxId != null && !taxId.isEmpty()) {
        assertThat(TaxIds.check(firm.facts().country(), taxId)).as(firm.key()).isEmpty();
      }
    }
  }

  @Test
  void a_firm_that_is_reviewed_has_all_that_the_review_asks_for() {
    assertThat(Firm.all())
        .filteredOn(firm -> firm.fate() != CompanyStatus.DRAFT)
        .allSatisfy(
            firm -> {
              assertThat(firm.facts().registrationNumber()).isNotBlank();
              assertThat(firm.facts().address()).isNotNull();
              if (TaxIds.required(firm.facts().country())) {
                assertThat(firm.facts().taxId()).isNotBlank();
              }
            });
  }

  @Test
  void the_firms_come_to_every_state() {
    assertThat(Firm.all().stream().map(Firm::fate)).containsAll(EnumSet.allOf(CompanyStatus.class));
  }

  @Test
  void the_people_with_a_login_own_firms_of_their_kind() {
    assertThat(kindsOf(1)).containsExactly(CompanyKind.SUPPLIER);
    assertThat(kindsOf(2)).containsExactly(CompanyKind.SUPPLIER);
    assertThat(kindsOf(3)).containsExactly(CompanyKind.BUYER);
    assertThat(kindsOf(4)).containsExactly(CompanyKind.BUYER);
    assertThat(kindsOf(5)).containsExactly(CompanyKind.PROVIDER);
  }

  @Test
  void nobody_owns_two_firms() {
    assertThat(Firm.all().stream().map(firm -> firm.owner().subject())).doesNotHaveDuplicates();
  }

  private static List<CompanyKind> kindsOf(int login) {
    return Firm.all().stream()
        .filter(firm -> firm.owner().subject().equals(Cast.subject(login)))
        .flatMap(firm -> firm.facts().kinds().stream())
        .toList();
  }
}

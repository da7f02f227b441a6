package org.entrepot.platform.value;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PartyTest {
  private static final CountryCode CHINA = CountryCode.of("CN");

  private static Party named(String name) {
    return new Party("COM-7K2M", name, CHINA, List.of("1 Harbour Road"), null, null);
  }

  @Test
  void a_party_is_a_snapshot_of_its_own() {
    List<String> lines = new ArrayList<>(List.of(" 1 Harbour Road ", "Shanghai"));
    Party party = new Party("COM-7K2M", " 上海远航贸易有限公司 ", CHINA, lines, "9131…", null);
    lines.clear();
    assertThat(party.addressLines()).containsExactly("1 Harbour Road", "Shanghai");
    assertThat(party.name()).isEqualTo("上海远航贸易有限公司");
    assertThat(party.registrationNumber()).isNull();
    assertThat(party).hasToString("上海远航贸易有限公司 (COM-7K2M)");
  }

  @ParameterizedTest
  @CsvSource({"'  ', party_name_missing", "'A\tB', party_name_characters"})
  void a_name_that_does_not_hold_is_refused(String name, String code) {
    Refused.as(code, () -> named(name));
  }

  @Test
  void a_name_of_two_hundred_characters_fits_and_one_more_does_not() {
    String longest = "𠮷".repeat(200);
    assertThat(named(longest).name()).isEqualTo(longest);
    Refused.as("party_name_too_long", () -> named(longest + "x"));
  }

  @Test
  void a_line_cannot_forge_a_second_one() {
    Refused.as("party_name_characters", () -> named("Acme\u2028Bank: XX00"));
    Refused.as("party_name_characters", () -> named("Acme\ud83d"));
  }

  @Test
  void ids_are_absent_or_bounded_but_not_blank() {
    List<String> address = List.of("x");
    Refused.as("party_tax_id_missing", () -> new Party("C", "N", CHINA, address, " ", null));
    Refused.as(
        "party_registration_number_too_long",
        () -> new Party("C", "N", CHINA, address, null, "1".repeat(41)));
    Refused.as(
        "party_address_lines",
        () -> new Party("C", "N", CHINA, Collections.nCopies(7, "x"), null, null));
    Refused.as("party_number_missing", () -> new Party("", "N", CHINA, address, null, null));
  }
}

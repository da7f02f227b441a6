package org.entrepot.platform.value;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Currency;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class CodesTest {
  @ParameterizedTest
  @CsvSource({
    "8471.30, 847130, 8471.30",
    "8471 30 01 00, 8471300100, 8471.30.01.00",
    "0101.21, 010121, 0101.21",
    "970121, 970121, 9701.21",
    "847130010012, 847130010012, 8471.30.01.00.12",
    "8471301, 8471301, 8471.30.1"
  })
  void an_hs_code_drops_separators_and_is_shown_with_dots(
      String text, String digits, String formatted) {
    assertThat(HsCode.of(text)).hasToString(digits);
    assertThat(HsCode.of(text).formatted()).isEqualTo(formatted);
    assertThat(HsCode.of(formatted)).isEqualTo(HsCode.of(digits));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "8471", "84713", "8471300100123", "84713A", "٨٤٧١٣٠", "840030"})
  void an_hs_code_of_another_form_is_refused(String text) {
    Refused.as("hs_format", () -> HsCode.of(text));
  }

  @ParameterizedTest
  @ValueSource(strings = {"000130", "770110", "980110", "990110"})
  void a_chapter_that_is_not_international_is_refused(String text) {
    Refused.as("hs_chapter", () -> HsCode.of(text));
  }

  @Test
  void an_hs_code_knows_its_chapter_and_heading() {
    HsCode laptop = HsCode.of("8471.30.01");
    assertThat(laptop.chapter()).isEqualTo("84");
    assertThat(laptop.heading()).isEqualTo("8471");
    assertThat(laptop.subheading()).isEqualTo("847130");
  }

  @ParameterizedTest
  @CsvSource({"CNSGH, CN", "cn sgh, CN", "GBFXT, GB", "US2AB, US"})
  void a_locode_is_a_country_and_a_place(String text, String country) {
    UnLocode code = UnLocode.of(text);
    assertThat(code.country()).isEqualTo(CountryCode.of(country));
    assertThat(UnLocode.of(code.toString())).isEqualTo(code);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "CNSG", "CNSGHA", "C1SGH", "CNSG1", "CNSG0", "CN-SGH", "中国SGH"})
  void a_locode_of_another_form_is_refused(String text) {
    Refused.as("locode_format", () -> UnLocode.of(text));
  }

  @ParameterizedTest
  @ValueSource(strings = {"ZZSGH", "XZABC", "UKLON"})
  void a_locode_of_no_country_is_refused(String text) {
    Refused.as("locode_country", () -> UnLocode.of(text));
  }

  @Test
  void a_country_has_a_name_in_every_language() {
    CountryCode germany = CountryCode.of("de");
    assertThat(germany).hasToString("DE");
    assertThat(germany.name(Locale.ENGLISH)).isEqualTo("Germany");
    assertThat(germany.name(Locale.SIMPLIFIED_CHINESE)).isEqualTo("德国");
    assertThat(CountryCode.all()).hasSizeBetween(245, 255).contains(germany).isSorted();
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "D", "DEU", "EU", "UK", "ZZ", "12"})
  void what_is_no_country_is_refused(String text) {
    Refused.as("country_unknown", () -> CountryCode.of(text));
  }

  @ParameterizedTest
  @CsvSource({
    "DE, 2026-11-22, true",
    "HR, 2013-06-30, false",
    "HR, 2013-07-01, true",
    "GB, 2020-01-31, true",
    "GB, 2020-02-01, false",
    "GR, 1980-12-31, false",
    "GR, 1981-01-01, true",
    "CH, 2026-11-22, false",
    "NO, 2026-11-22, false",
    "TR, 2026-11-22, false"
  })
  void membership_of_the_union_has_dates(String country, LocalDate day, boolean member) {
    assertThat(CountryCode.of(country).inEuropeanUnion(day)).isEqualTo(member);
  }

  @Test
  void the_union_has_twenty_seven_members_today() {
    LocalDate today = LocalDate.of(2026, 11, 22);
    assertThat(CountryCode.all()).filteredOn(each -> each.inEuropeanUnion(today)).hasSize(27);
  }

  @ParameterizedTest
  @EnumSource(Incoterm.class)
  void an_incoterm_reads_its_own_name_and_has_titles(Incoterm rule) {
    assertThat(Incoterm.of(rule.toString().toLowerCase(Locale.ROOT))).isEqualTo(rule);
    assertThat(rule.title(Locale.ENGLISH)).isNotBlank();
    assertThat(rule.title(Locale.CHINESE)).containsPattern("\\p{IsHan}");
  }

  @Test
  void the_c_rules_have_two_places_and_four_rules_are_for_the_sea() {
    assertThat(Incoterm.values()).hasSize(11);
    assertThat(Incoterm.values())
        .filteredOn(Incoterm::hasTwoPlaces)
        .containsExactly(Incoterm.CPT, Incoterm.CIP, Incoterm.CFR, Incoterm.CIF);
    assertThat(Incoterm.values())
        .filteredOn(Incoterm::isSeaOnly)
        .containsExactly(Incoterm.FAS, Incoterm.FOB, Incoterm.CFR, Incoterm.CIF);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "DAT", "FOBX", "C&F"})
  void a_rule_of_an_older_edition_is_refused(String text) {
    Refused.as("incoterm_unknown", () -> Incoterm.of(text));
  }

  @Test
  void delivery_terms_name_a_place() {
    DeliveryTerms terms = new DeliveryTerms(Incoterm.FOB, " Shanghai ", UnLocode.of("CNSGH"));
    assertThat(terms).hasToString("FOB Shanghai (CNSGH)");
    assertThat(terms.clause()).isEqualTo("FOB Shanghai, Incoterms® 2020");
    assertThat(new DeliveryTerms(Incoterm.EXW, "Lyon")).hasToString("EXW Lyon");
    Refused.as("place_missing", () -> new DeliveryTerms(Incoterm.EXW, "  "));
    Refused.as("place_too_long", () -> new DeliveryTerms(Incoterm.EXW, "x".repeat(121)));
    Refused.as("place_characters", () -> new DeliveryTerms(Incoterm.EXW, "Lyon\nParis"));
  }

  @Test
  void a_digest_is_sha_256() {
    Digest empty = Digest.of(new byte[0]);
    assertThat(empty)
        .hasToString("e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855");
    assertThat(Digest.parse(empty.toString().toUpperCase(Locale.ROOT))).isEqualTo(empty);
    assertThat(Digest.of("a".getBytes(StandardCharsets.UTF_8))).isNotEqualTo(empty);
    Refused.as("digest_format", () -> Digest.parse("e3b0c442"));
    Refused.as("digest_format", () -> Digest.parse("g".repeat(64)));
  }

  @Test
  void a_company_id_is_above_zero() {
    assertThat(CompanyId.of(7)).hasToString("7").isEqualTo(new CompanyId(7));
    Refused.as("company_id", () -> CompanyId.of(0));
    Refused.as("company_id", () -> CompanyId.of(-1));
  }

  @Test
  void the_currencies_in_use_leave_out_the_withdrawn() {
    List<Currency> today = Currencies.inUseOn(LocalDate.of(2026, 11, 22));
    assertThat(today)
        .extracting(Currency::getCurrencyCode)
        .contains("EUR", "CNY", "JPY", "KWD", "USD", "VND")
        .doesNotContain("DEM", "HRK", "XAU", "XTS")
        .doesNotHaveDuplicates()
        .isSorted();
    assertThat(Currencies.of("DEM").getCurrencyCode()).isEqualTo("DEM");
  }
}

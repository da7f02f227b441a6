package org.entrepot.platform.value;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TaxIdsTest {
  private static final String WELL_FORMED =
      """
      AT, ATU13585627
      BE, BE0428759497
      BE, BE1000000021
      BG, BG175074752
      CY, CY10259033P
      CZ, CZ25123891
      DE, DE136695976
      DK, DK13585628
      EE, EE100931558
      GR, EL094259216
      ES, ESA28015865
      FI, FI20774740
      FR, FR40303265045
      HR, HR33392005961
      HU, HU12892312
      IE, IE6433435F
      IE, IE6388047V
      IT, IT00743110157
      LT, LT119511515
      LU, LU15027442
      LV, LV40003521600
      MT, MT11679112
      NL, NL004495445B01
      PL, PL8567346215
      PT, PT501964843
      RO, RO18547290
      SE, SE556016068001
      SI, SI50223054
      SK, SK2022749619
      GB, GB980780684
      GB, GBGD001
      CH, CHE-100.155.212 MWST
      NO, 923 609 016 MVA
      CN, 91350100M000100Y43
      CN, 914403001922038216
      IN, 27AAPFU0939F1ZV
      BR, 11.222.333/0001-81
      BR, 12.ABC.345/01DE-35
      AU, 51 824 753 556
      TR, 4540536920
      TR, 17291716060
      KR, 124-81-00998
      JP, 1180301018771
      JP, T5010401067252
      MX, GODE561231GR8
      MX, PEM380607ET5
      US, 91-1144442
      CA, 123026635 RC0001
      RU, 7707083893
      RU, 500100732259
      AR, 20-05536168-2
      CL, 76.086.428-5
      PE, 20512333797
      TH, 1-2345-45678-78-1
      AE, 100123456700003
      SA, 300123456700003
      ZA, 4123456789
      VN, 0100233488
      SG, 200912345A
      LI, CHE105909036
      ES, ESX2482300W
      ES, 54362315K
      CZ, CZ7103192745
      BG, BG7523169263
      FR, FRK7399859412
      LT, LT100001919017
      NL, NL000099998B57
      LV, LV16117519997
      GB, GB888801276
      """;

  @ParameterizedTest
  @CsvSource(textBlock = WELL_FORMED)
  void a_well_formed_id_is_taken(String country, String id) {
    assertThat(TaxIds.check(CountryCode.of(country), id)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(textBlock = WELL_FORMED)
  void no_digit_put_into_an_id_breaks_its_check(String country, String id) {
    CountryCode code = CountryCode.of(country);
    for (int at = 0; at < id.length(); at++) {
      for (char digit = '0'; digit <= '9'; digit++) {
        String changed = id.substring(0, at) + digit + id.substring(at + 1);
        assertThatCode(() -> TaxIds.check(code, changed)).as(changed).doesNotThrowAnyException();
      }
    }
  }

  @ParameterizedTest
  @CsvSource({
    "AT, ATU13585626",
    "BE, BE0428759498",
    "BG, BG175074753",
    "CY, CY10259033Q",
    "CZ, CZ25123892",
    "DE, DE136695978",
    "DK, DK13585627",
    "EE, EE100931557",
    "GR, EL094259217",
    "ES, ESA28015866",
    "FI, FI20774741",
    "FR, FR41303265045",
    "HR, HR33392005962",
    "HU, HU12892313",
    "IE, IE6433435E",
    "IT, IT00743110158",
    "LT, LT119511516",
    "LU, LU15027443",
    "LV, LV40003521601",
    "MT, MT11679113",
    "NL, NL123456789B90",
    "PL, PL8567346216",
    "PT, PT501964842",
    "RO, RO18547291",
    "SE, SE556016068101",
    "SI, SI50223055",
    "SK, SK2022749618",
    "GB, GB980780685",
    "CH, CHE100155213",
    "NO, 923609017",
    "CN, 91350100M000100Y44",
    "IN, 27AAPFU0939F1ZW",
    "BR, 11222333000182",
    "BR, 00000000000000",
    "AU, 51824753557",
    "TR, 4540536921",
    "TR, 17291716061",
    "KR, 1248100999",
    "JP, 2180301018771",
    "CA, 123026636",
    "RU, 7707083894",
    "RU, 500100732258",
    "AR, 20055361683",
    "CL, 760864286",
    "PE, 20512333798",
    "TH, 1234545678782"
  })
  void a_wrong_check_digit_is_named(String country, String id) {
    assertThat(TaxIds.check(CountryCode.of(country), id)).contains("tax_id_checksum");
  }

  @ParameterizedTest
  @CsvSource({
    "DE, DE12345678",
    "DE, FR40303265045",
    "GB, GB12345678",
    "CH, 10015521",
    "CN, 91350100M00010",
    "CN, 91350100I000100Y43",
    "IN, 2AAPFU0939F1ZV",
    "BR, 1122233300018X",
    "AU, 5182475355",
    "TR, 45405369",
    "KR, 12481009",
    "JP, 018030101877",
    "MX, GODE561331GR8",
    "US, 00-1234567",
    "US, 12345678",
    "AE, 200123456700003",
    "SA, 300123456700004",
    "SG, '***'",
    "SG, ''",
    "HK, 12",
    "IT, '００７４３１１０１５７'"
  })
  void another_form_is_named(String country, String id) {
    assertThat(TaxIds.check(CountryCode.of(country), id)).contains("tax_id_format");
  }

  @ParameterizedTest
  @CsvSource({
    "DE, 136 695 976, DE136695976",
    "AT, u13585627, ATU13585627",
    "GR, 094259216, EL094259216",
    "GB, 980 7806 84, GB980780684",
    "CH, 100.155.212, CHE100155212",
    "CN, 91350100m000100y43, 91350100M000100Y43",
    "FR, fr 40 303265045, FR40303265045",
    "BR, 11.222.333/0001-81, 11222333000181"
  })
  void an_id_is_kept_without_separators_and_with_its_prefix(
      String country, String typed, String kept) {
    CountryCode code = CountryCode.of(country);
    assertThat(TaxIds.normalised(code, typed)).isEqualTo(kept);
    assertThat(TaxIds.normalised(code, kept)).isEqualTo(kept);
    assertThat(TaxIds.check(code, typed)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "CN, USCC, true",
    "DE, VAT, true",
    "IN, GSTIN, true",
    "BR, CNPJ, true",
    "US, EIN, false",
    "AU, ABN, true",
    "GB, VAT, false",
    "SG, UEN, false",
    "FJ, Tax ID, false"
  })
  void a_country_names_its_id_and_says_whether_every_firm_has_one(
      String country, String label, boolean required) {
    assertThat(TaxIds.label(CountryCode.of(country))).isEqualTo(label);
    assertThat(TaxIds.required(CountryCode.of(country))).isEqualTo(required);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"", "%", "DE", "\u0000", "😀😀😀😀", "999999999999999999999999999999999999"})
  void no_country_fails_on_rubbish(String id) {
    assertThat(CountryCode.all()).allMatch(country -> TaxIds.check(country, id).isPresent());
  }

  @Test
  void every_union_member_checks_a_vat_id() {
    assertThat(CountryCode.all())
        .filteredOn(country -> country.inEuropeanUnion(LocalDate.of(2026, 11, 22)))
        .allMatch(country -> TaxIds.label(country).equals("VAT") && TaxIds.required(country));
  }
}

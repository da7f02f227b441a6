package org.entrepot.reference;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.entrepot.platform.error.FieldError;
import org.entrepot.platform.error.Refusal;
import org.entrepot.platform.text.Messages;
import org.entrepot.platform.value.CodeList;
import org.junit.jupiter.api.Test;

class FormatsTest {

  @Test
  void hs_codes_are_read_from_columns_found_by_name() {
    Read read =
        Read.codes(
            CodeList.HS,
            "section,hscode,description,parent,level",
            "I,01,Animals; live,TOTAL,2",
            "I,010121,\"Horses; live, pure-bred\",0101,6",
            "XXII,TOTAL,Total of all HS commodities,,0");

    assertThat(read.entries).containsOnlyKeys("01", "010121");
    assertThat(read.entries.get("010121")).containsExactly("Horses; live, pure-bred", "", "");
    assertThat(read.ignored).containsExactly("section", "parent", "level");
    assertThat(read.leftOut).isOne();
    assertThat(read.errors).isEmpty();
  }

  @Test
  void the_order_and_the_case_of_columns_do_not_matter_and_new_ones_are_told() {
    Read read =
        Read.codes(CodeList.HS, "Description;NEW;Chinese;HSCode", "Animals;?;活动物;01", "Meat;;;02");

    assertThat(read.entries.get("01")).containsExactly("Animals", "活动物", "");
    assertThat(read.entries.get("02")).containsExactly("Meat", "", "");
    assertThat(read.ignored).containsExactly("NEW");
  }

  @Test
  void each_row_is_judged_alone() {
    Read read =
        Read.codes(
            CodeList.HS,
            "hscode,description",
            "010121,Horses",
            "77,Kept free",
            "9999999,Too long",
            "01,=1+1",
            "02,",
            "0203,one,too many",
            "03,\u0000",
            "04," + "x".repeat(201),
            ",No code",
            "05,Good again");

    assertThat(read.entries).containsOnlyKeys("010121", "05");
    assertThat(read.wrong())
        .containsExactly(
            "3 hscode hs_chapter",
            "4 hscode hs_format",
            "5 description cell_formula",
            "6 description cell_missing",
            "7  row_ragged",
            "8 description cell_characters",
            "9 description cell_too_long",
            "10 hscode cell_missing");
    assertThat(read.errors).allMatch(error -> Messages.has("error." + error.code()));
  }

  @Test
  void a_file_that_is_cut_inside_a_row_or_a_quotation_says_where() {
    assertThat(Read.codes(CodeList.HS, "hscode,description", "01,Animals", "02").wrong())
        .containsExactly("3  row_ragged");
    assertThat(Read.codes(CodeList.HS, "hscode,description", "01,A", "\"02,B", "03,C").wrong())
        .containsExactly("3  row_ragged");
  }

  @Test
  void a_file_without_the_columns_or_of_another_kind_is_refused_as_a_whole() {
    refused("reference_column_missing", () -> Read.codes(CodeList.HS, "hscode,title", "01,A"));
    refused("reference_column_missing", () -> Read.rates("Day,USD", "2026-04-13,1.1"));
    refused("reference_column_missing", () -> Read.vat("start_date,rate", "2026-01-01,0.2"));
    refused("reference_column_missing", () -> Read.codes(CodeList.UNIT, "<html>", "</html>"));
    refused("reference_unreadable", () -> Read.codes(CodeList.UNIT, ""));
    refused("reference_unreadable", () -> Read.vat("{\"items\":{\"DE\":[{\"effe"));
    refused("reference_unreadable", () -> Read.vat("{\"countries\":{}}"));
    refused("reference_unreadable", () -> Read.rates("Date,Remark", "2026-04-13,x"));
  }

  @Test
  void places_have_their_functions_and_a_country_that_there_is() {
    Read read =
        Read.codes(
            CodeList.LOCODE,
            "locode,country,name,function,subdivision,coordinates",
            "CNSGH,CN,Shanghai,1234567-,SH,3114N 12129E",
            "ADALV,AD,Andorra la Vella,--34-6--,,",
            "XZTTT,XZ,Somewhere at sea,0-------,,",
            "DE0AA,DE,Digits below two,-------,,",
            "DEHAM,DE,Hamburg,ferries,,");

    assertThat(read.entries.get("CNSGH")).containsExactly("Shanghai", "", "", "1234567", "", "SH");
    assertThat(read.entries.get("ADALV")).contains("346");
    assertThat(read.wrong())
        .containsExactly(
            "4 locode locode_country", "5 locode locode_format", "6 function cell_format");
    assertThat(read.ignored).containsExactly("country", "coordinates");
  }

  @Test
  void what_a_list_itself_marks_as_gone_is_left_out_and_counted() {
    Read units =
        Read.codes(
            CodeList.UNIT,
            "Status,CommonCode,Name,Symbol",
            "X,05,lift,",
            "D,1A,car mile,",
            ",KGM,kilogram,kg");
    assertThat(units.entries).containsOnlyKeys("KGM");
    assertThat(units.leftOut).isEqualTo(2);

    Read currencies =
        Read.codes(
            CodeList.CURRENCY,
            "Entity,Currency,AlphabeticCode,NumericCode,MinorUnit,WithdrawalDate",
            "AUSTRIA,Euro,EUR,978,2,",
            "BELGIUM,Euro,EUR,978,2,",
            "AUSTRIA,Schilling,ATS,040,,2002-03",
            "ANTARCTICA,No universal currency,,,,",
            "INTERNATIONAL,Gold,XAU,959,-,");
    assertThat(currencies.entries).containsOnlyKeys("EUR", "XAU");
    assertThat(currencies.entries.get("XAU")).containsExactly("Gold", "", "959", "");
    assertThat(currencies.leftOut).isEqualTo(2);
  }

  @Test
  void countries_and_packages_are_read_from_their_open_tables() {
    Read countries =
        Read.codes(
            CodeList.COUNTRY,
            "FIFA,ISO3166-1-Alpha-3,ISO3166-1-numeric,ISO3166-1-Alpha-2,CLDR display name",
            "GER,DEU,276,DE,Germany",
            "XXX,XXX,000,D1,Nowhere");
    assertThat(countries.entries.get("DE")).containsExactly("Germany", "", "DEU", "276");
    assertThat(countries.wrong()).containsExactly("3 ISO3166-1-Alpha-2 code_format");

    Read packages = Read.codes(CodeList.PACKAGE, "Status,Code,Name", ",CT,Carton", "X,ZZ,Gone");
    assertThat(packages.entries).containsOnlyKeys("CT");
  }

  @Test
  void the_banks_history_is_an_entry_for_each_day_and_currency() {
    Read read =
        Read.rates(
            "Date,USD,JPY,BGN,",
            "2026-04-13,1.1684,186.75,N/A,",
            "2026-04-10,,1e9,1.9558,",
            "13.04.2026,1,1,1,",
            "2026-04-09,-1,0.00,1.9558,");

    assertThat(read.entries)
        .containsOnlyKeys("USD:2026-04-13", "JPY:2026-04-13", "BGN:2026-04-10", "BGN:2026-04-09");
    assertThat(read.entries.get("JPY:2026-04-13")).containsExactly("186.75");
    assertThat(read.wrong())
        .containsExactly(
            "3 JPY cell_rate", "4 Date cell_date", "5 USD cell_rate", "5 JPY cell_rate");
  }

  @Test
  void vat_is_read_from_a_table_of_periods_with_several_territories() {
    Read read =
        Read.vat(
            "start_date,stop_date,territory_codes,currency_code,rate,rate_type,description",
            "1984-01-01,,\"AT-6691",
            "DE-87491\",EUR,0.19,standard,Jungholz",
            "2011-01-04,2020-01-01,UK,GBP,0.055,reduced,",
            "2020-01-01,2011-01-04,FR,EUR,0.2,standard,",
            "2020-01-01,,FR,EUR,20,standard,");

    assertThat(read.entries)
        .containsOnlyKeys(
            "AT-6691:standard:1984-01-01", "DE-87491:standard:1984-01-01", "GB:reduced:2011-01-04");
    assertThat(read.entries.get("GB:reduced:2011-01-04")).containsExactly("5.5", "2020-01-01", "");
    assertThat(read.wrong()).containsExactly("5 stop_date cell_format", "6 rate cell_rate");
    assertThat(read.ignored).containsExactly("currency_code");
  }

  @Test
  void vat_is_read_from_json_too() {
    Read read =
        Read.vat(
            "{\"version\": 4, \"items\": {\"DE\": [",
            "{\"effective_from\": \"2021-01-01\", \"rates\": {\"reduced\": 7, \"standard\": 19}},",
            "{\"effective_from\": \"yesterday\", \"rates\": {\"standard\": 16}},",
            "{\"effective_from\": \"0000-01-01\", \"rates\": {\"standard\": \"x\"},",
            "\"exceptions\": [{\"name\": \"Büsingen\"}]}]}}");

    assertThat(read.entries).containsOnlyKeys("DE:reduced:2021-01-01", "DE:standard:2021-01-01");
    assertThat(read.entries.get("DE:standard:2021-01-01")).containsExactly("19", "", "");
    assertThat(read.wrong()).containsExactly("3 start_date cell_format", "4 rate cell_rate");
    assertThat(read.ignored).containsExactly("exceptions", "version");
  }

  static void refused(String code, ThrowingCallable reading) {
    assertThatExceptionOfType(Refusal.class)
        .isThrownBy(reading)
        .satisfies(
            refusal ->
                assertThat(refusal.fieldErrors())
                    .extracting(FieldError::field, FieldError::code)
                    .isEqualTo(List.of(tuple("file", code))));
  }
}

package org.entrepot.platform.value;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Currency;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class CodesInForceTest {

  @AfterEach
  void bringTheShippedSetsBack() {
    for (CodeList list : CodeList.values()) {
      CodesInForce.replace(list, List.of());
    }
  }

  @Test
  void a_new_unit_is_known_at_once_and_a_withdrawn_one_stays_readable() {
    Unit pair = Unit.of("PR");
    replace(CodeList.UNIT, "PR", new CodeRow("B77", List.of("parsec", "", "pc", "", ""), true));

    assertThat(Unit.of("B77").name(Locale.CHINESE)).isEqualTo("parsec");
    assertThat(Unit.of("B77").symbol(Locale.CHINESE)).isEqualTo("pc");
    assertThat(Unit.find("pars", 3)).containsExactly(Unit.of("B77"));
    assertThat(Unit.of("PR")).isEqualTo(pair);
    assertThat(pair.isWithdrawn()).isTrue();
    assertThat(pair.name(Locale.ENGLISH)).isNotBlank();
    assertThat(Unit.all()).doesNotContain(pair);
    assertThat(Unit.find("PR", 9)).doesNotContain(pair);
    assertThat(Unit.usual()).doesNotContain(Unit.of("B77")).contains(Unit.PIECE);
  }

  @Test
  void national_digits_of_a_withdrawn_tariff_code_are_withdrawn_with_it() {
    replace(CodeList.HS, "847130", new CodeRow("8471", List.of("Computers", "", ""), true));

    assertThat(HsCode.of("8471300100").isWithdrawn()).isTrue();
    assertThat(HsCode.of("847150").isWithdrawn()).isFalse();
    assertThat(HsCode.of("999999".replace("99", "96")).isWithdrawn()).isFalse();
    assertThat(HsCodes.describe(HsCode.of("847130"), Locale.ENGLISH)).isPresent();
    assertThat(HsCodes.describe(HsCode.of("847199"), Locale.ENGLISH)).contains("Computers");
    assertThat(HsCodes.find("847130", Locale.ENGLISH, 5)).isEmpty();
  }

  @Test
  void places_countries_packages_and_currencies_follow_their_lists() {
    replace(CodeList.LOCODE, "DEHAM", location("DEZZZ", "Zzzhafen", "1"));
    replace(CodeList.PACKAGE, "TU", new CodeRow("4H", List.of("Box, plastic", ""), true));
    replace(CodeList.COUNTRY, "AQ", new CodeRow("XK", List.of("Kosovo", "", "", ""), true));
    replace(CodeList.CURRENCY, "CHF", new CodeRow("XAU", List.of("Gold", "", "959", ""), true));

    assertThat(UnLocode.of("DEHAM").isWithdrawn()).isTrue();
    assertThat(Locations.named(UnLocode.of("DEHAM"))).isPresent();
    assertThat(Locations.find("zzzh", 3)).hasSize(1);
    assertThat(Locations.find("zzzh", "4", 3)).isEmpty();
    assertThat(Packages.named("TU").orElseThrow().inForce()).isFalse();
    assertThat(Packages.find("plastic", 1).get(0).name(Locale.CHINESE)).isEqualTo("Box, plastic");
    assertThat(CountryCode.of("XK").name(Locale.ENGLISH)).isEqualTo("Kosovo");
    assertThat(CountryCode.of("AQ").isWithdrawn()).isTrue();
    assertThat(CountryCode.all()).doesNotContain(CountryCode.of("AQ"));
    Currency francs = Currencies.of("CHF");
    assertThat(Currencies.isWithdrawn(francs)).isTrue();
    assertThat(Currencies.inUseOn(LocalDate.of(2026, 11, 22)))
        .doesNotContain(francs)
        .contains(Currency.getInstance("EUR"));
  }

  @Test
  void a_hundred_thousand_places_are_found_by_the_beginning_of_any_word() {
    List<CodeRow> rows = new ArrayList<>(CodeList.LOCODE.shipped());
    for (int i = 0; i < 100_000; i++) {
      String code = "US" + letters(i);
      rows.add(location(code, "Port Saint Number" + letters(i), i % 9 == 0 ? "1" : "3"));
    }
    CodesInForce.replace(CodeList.LOCODE, rows);

    assertThat(Locations.find("rotter", 5).get(0).code()).hasToString("NLRTM");
    assertThat(Locations.find("sáint numberaab", 5)).isNotEmpty();
    assertThat(Locations.find("umber", 5)).isEmpty();
    assertThat(Locations.find("port saint", 5)).allMatch(Location::isSeaport).hasSize(5);
  }

  private static String letters(int number) {
    StringBuilder text = new StringBuilder();
    for (int rest = number, i = 0; i < 3; i++, rest /= 34) {
      text.append("ABCDEFGHIJKLMNOPQRSTUVWXYZ23456789".charAt(rest % 34));
    }
    return text.toString();
  }

  private static CodeRow location(String code, String name, String functions) {
    return new CodeRow(code, List.of(name, "", "", functions, "", ""), true);
  }

  private static void replace(CodeList list, String withdrawn, CodeRow added) {
    List<CodeRow> rows = new ArrayList<>();
    for (CodeRow row : list.shipped()) {
      boolean stays = row.inForce() && !row.code().equals(withdrawn);
      rows.add(new CodeRow(row.code(), row.cells(), stays));
    }
    rows.add(added);
    CodesInForce.replace(list, rows);
  }
}

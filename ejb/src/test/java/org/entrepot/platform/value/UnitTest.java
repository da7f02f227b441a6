package org.entrepot.platform.value;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class UnitTest {
  @Test
  void a_unit_has_a_name_and_a_symbol_in_both_languages() {
    assertThat(Unit.all()).hasSizeGreaterThan(60).doesNotHaveDuplicates().startsWith(Unit.PIECE);
    assertThat(Unit.all())
        .allSatisfy(
            unit -> {
              assertThat(unit.name(Locale.ENGLISH)).isNotBlank();
              assertThat(unit.name(Locale.CHINESE)).containsPattern("\\p{IsHan}");
              assertThat(unit.symbol(Locale.ENGLISH)).isNotBlank();
              assertThat(unit.symbol(Locale.CHINA)).isNotBlank();
              assertThat(Unit.of(unit.toString())).isEqualTo(unit);
            });
    assertThat(Unit.of("KGM").symbol(Locale.ENGLISH)).isEqualTo("kg");
    assertThat(Unit.of("KGM").name(Locale.SIMPLIFIED_CHINESE)).isEqualTo("千克");
  }

  @Test
  void deleted_package_codes_read_as_the_ones_that_replaced_them() {
    assertThat(Unit.of("BX")).isEqualTo(Unit.of("XBX"));
    assertThat(Unit.of(" ct ")).hasToString("XCT");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "PCS", "XPCS", "kilogram", "C63"})
  void an_unknown_unit_is_refused(String code) {
    Refused.as("unit_unknown", () -> Unit.of(code));
  }

  @Test
  void pieces_are_counted_and_kilograms_are_measured() {
    assertThat(Unit.PIECE.isCounted()).isTrue();
    assertThat(Unit.of("KGM").isCounted()).isFalse();
  }

  @Test
  void units_are_found_by_code_name_and_symbol_in_either_language() {
    assertThat(Unit.find("kg", 3)).startsWith(Unit.of("KGM"));
    assertThat(Unit.find("SQUARE met", 1)).containsExactly(Unit.of("MTK"));
    assertThat(Unit.find("千克", 1)).containsExactly(Unit.of("KGM"));
    assertThat(Unit.find("", 5)).hasSize(5);
    assertThat(Unit.find("parsec", 5)).isEmpty();
  }
}

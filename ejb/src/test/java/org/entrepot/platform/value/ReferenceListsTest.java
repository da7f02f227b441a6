package org.entrepot.platform.value;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ReferenceListsTest {
  @Test
  void every_place_is_named_in_both_languages_and_has_a_function() {
    assertThat(Locations.all()).hasSizeGreaterThan(300);
    assertThat(Locations.all().stream().map(place -> place.code().country()).distinct())
        .hasSizeGreaterThan(80);
    assertThat(Locations.all())
        .allSatisfy(
            place -> {
              assertThat(place.name(Locale.ENGLISH)).isNotBlank();
              assertThat(place.name(Locale.CHINESE)).containsPattern("\\p{IsHan}");
              assertThat(place.functions()).matches("[1-7B]+");
              assertThat(Locations.named(place.code())).contains(place);
            });
  }

  @Test
  void an_airport_sent_for_a_seaport_has_a_hint() {
    UnLocode hongqiao = UnLocode.of("CNSHA");
    assertThat(Locations.named(hongqiao)).get().matches(place -> !place.isSeaport());
    assertThat(Locations.seaportMeantBy(hongqiao).map(Location::code))
        .contains(UnLocode.of("CNSGH"));
    assertThat(Locations.seaportMeantBy(UnLocode.of("CNSGH"))).isEmpty();
    assertThat(Locations.seaportMeantBy(UnLocode.of("DEXYZ"))).isEmpty();
  }

  @Test
  void every_hint_leads_from_an_airport_to_a_seaport() {
    assertThat(Locations.all())
        .filteredOn(place -> Locations.seaportMeantBy(place.code()).isPresent())
        .hasSizeGreaterThan(15)
        .allMatch(place -> place.isAirport() && !place.isSeaport())
        .allMatch(place -> Locations.seaportMeantBy(place.code()).orElseThrow().isSeaport());
  }

  @ParameterizedTest
  @CsvSource({
    "CNSGH, CNSGH",
    "shanghai, CNSGH",
    "上海, CNSGH",
    "Rotter, NLRTM",
    "bombay, INBOM",
    "goteborg, SEGOT",
    "lodz, PLLOD",
    "ho chi minh, VNSGN",
    "são paulo, BRSAO",
    "münchen, DEMUC"
  })
  void a_place_is_found_as_people_type_it(String typed, String first) {
    assertThat(Locations.find(typed, 5).get(0).code()).hasToString(first);
  }

  @Test
  void a_search_gives_no_more_than_asked_and_nothing_for_nonsense() {
    assertThat(Locations.find("an", 3)).hasSize(3);
    assertThat(Locations.find("qqqqq", 3)).isEmpty();
    assertThat(Locations.find("shanghai", 0)).isEmpty();
    assertThat(Locations.find("shanghai", -1)).isEmpty();
    assertThat(Locations.find("germany", 50)).allMatch(p -> p.code().country().code().equals("DE"));
  }

  @Test
  void every_chapter_but_the_free_one_has_a_title_in_both_languages() {
    List<String> chapters =
        IntStream.rangeClosed(1, 97)
            .filter(chapter -> chapter != 77)
            .mapToObj("%02d"::formatted)
            .toList();
    assertThat(chapters)
        .hasSize(96)
        .allSatisfy(
            chapter -> {
              HsCode any = HsCode.of(chapter + "9999");
              assertThat(HsCodes.chapterTitle(any, Locale.ENGLISH)).isPresent();
              assertThat(HsCodes.chapterTitle(any, Locale.CHINESE).orElseThrow())
                  .containsPattern("\\p{IsHan}");
            });
  }

  @Test
  void every_usual_code_has_a_title_of_its_own() {
    assertThat(HsCodes.all()).hasSizeGreaterThan(200).doesNotHaveDuplicates().isSorted();
    assertThat(HsCodes.all())
        .allSatisfy(
            code -> {
              assertThat(code.digits()).hasSize(6);
              assertThat(HsCodes.describe(code, Locale.ENGLISH)).isPresent();
              assertThat(HsCodes.describe(code, Locale.CHINESE).orElseThrow())
                  .containsPattern("\\p{IsHan}");
            });
  }

  @ParameterizedTest
  @CsvSource({"8471.30, 847130", "laptop, 847130", "t-shirt, 610910", "锂离子, 850760"})
  void a_code_is_found_by_digits_and_words(String typed, String first) {
    HsCodes.Suggestion found = HsCodes.find(typed, Locale.ENGLISH, 5).get(0);
    assertThat(found.code()).hasToString(first);
    assertThat(found.chapterTitle()).isNotBlank();
  }

  @Test
  void suggestions_speak_the_language_that_was_asked_for() {
    assertThat(HsCodes.find("laptop", Locale.SIMPLIFIED_CHINESE, 1))
        .extracting(HsCodes.Suggestion::title, HsCodes.Suggestion::chapterTitle)
        .containsExactly(tuple("便携式电脑", "机器及机械器具"));
  }

  @Test
  void national_digits_and_unknown_codes_fall_back_to_what_is_known() {
    assertThat(HsCodes.describe(HsCode.of("8471300100"), Locale.ENGLISH))
        .isEqualTo(Optional.of("Laptops and portable computers"));
    assertThat(HsCodes.describe(HsCode.of("847199"), Locale.ENGLISH))
        .isEqualTo(Optional.of("Machinery and mechanical appliances"));
  }

  @Test
  void packages_are_named_and_found() {
    assertThat(Packages.all()).hasSizeGreaterThan(20);
    assertThat(Packages.all())
        .allMatch(kind -> Packages.named(kind.code()).equals(Optional.of(kind)));
    assertThat(Packages.named("px").orElseThrow().name(Locale.ENGLISH)).isEqualTo("Pallet");
    assertThat(Packages.named("CT").orElseThrow().name(Locale.CHINA)).isEqualTo("纸箱");
    assertThat(Packages.named("ZZ")).isEmpty();
    assertThat(Packages.find("cart", 1)).extracting(Packages.Kind::code).containsExactly("CT");
  }
}

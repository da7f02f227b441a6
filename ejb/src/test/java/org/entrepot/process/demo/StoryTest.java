package org.entrepot.process.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class StoryTest {

  private static final Days DAYS = new Days(Instant.parse("2026-11-22T05:10:00Z"));

  @Test
  void every_step_has_a_name_of_its_own_that_can_be_remembered() {
    List<String> names = steps(DAYS).stream().map(Step::name).toList();
    assertThat(names)
        .doesNotHaveDuplicates()
        .allSatisfy(name -> assertThat(name).isASCII().hasSizeLessThan(95));
  }

  @Test
  void everything_has_happened_before_the_world_was_begun() {
    assertThat(steps(DAYS)).allSatisfy(step -> assertThat(step.at()).isBefore(DAYS.begun()));
  }

  @Test
  void the_story_is_the_same_on_any_day_but_for_the_dates() {
    Days later = new Days(Instant.parse("2027-03-01T17:45:00Z"));
    assertThat(ordered(DAYS)).isEqualTo(ordered(later));
  }

  @Test
  void nothing_happens_to_a_request_after_its_award() {
    for (Tender tender : Tender.all()) {
      tender
          .winner()
          .flatMap(Bid::acceptance)
          .ifPresent(
              award ->
                  assertThat(tender.bids())
                      .allSatisfy(
                          bid -> {
                            assertThat(bid.day()).as(tender.key()).isLessThan(award.day());
                            assertThat(bid.moves())
                                .filteredOn(move -> !move.equals(award))
                                .allSatisfy(move -> assertThat(move.day()).isLessThan(award.day()));
                          }));
    }
  }

  @Test
  void goods_are_listed_before_somebody_asks_for_them() {
    List<String> names = ordered(DAYS);
    for (Tender tender : Tender.all()) {
      for (Wish wish : tender.wishes()) {
        wish.listed()
            .ifPresent(
                goods ->
                    assertThat(names.indexOf("goods/" + goods.key()))
                        .as(tender.key())
                        .isBetween(0, names.indexOf(tender.name())));
      }
    }
  }

  @Test
  void buyers_ask_for_the_minimum_order_at_least() {
    assertThat(Tender.all().stream().flatMap(tender -> tender.wishes().stream()))
        .allSatisfy(
            wish ->
                wish.listed()
                    .ifPresent(
                        goods ->
                            assertThat(wish.quantity().value())
                                .as(goods.key())
                                .isGreaterThanOrEqualTo(goods.minimum())));
  }

  @Test
  void orders_come_as_far_as_orders_can() {
    assertThat(
            Tender.all().stream()
                .flatMap(
                    tender -> tender.winner().map(bid -> Course.of(tender, bid).fate()).stream())
                .collect(Collectors.toSet()))
        .containsAll(EnumSet.allOf(Course.Fate.class));
  }

  private static List<String> ordered(Days days) {
    return steps(days).stream().sorted(Comparator.comparing(Step::at)).map(Step::name).toList();
  }

  private static List<Step> steps(Days days) {
    List<Step> steps = new ArrayList<>();
    for (Chapter chapter :
        List.of(
            new Firms(),
            new Colleagues(),
            new Listings(),
            new Market(),
            new Talks(),
            new Trades())) {
      steps.addAll(chapter.steps(days));
    }
    return steps;
  }
}

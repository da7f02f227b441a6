package org.entrepot.sourcing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.entrepot.sourcing.Scene.NOW;
import static org.entrepot.sourcing.Scene.RIVAL;
import static org.entrepot.sourcing.Scene.SUPPLIER;
import static org.entrepot.sourcing.Scene.bid;

import java.util.List;
import java.util.stream.Stream;
import org.entrepot.platform.value.DeliveryTerms;
import org.entrepot.platform.value.Incoterm;
import org.entrepot.sourcing.Scene.Negotiation;
import org.junit.jupiter.api.Test;

class SideBySideTest {

  private static ComparisonView compare(Negotiation... negotiations) {
    List<SideBySide.Bid> bids =
        Stream.of(negotiations)
            .map(
                each ->
                    new SideBySide.Bid(
                        each.quotation(), each.latest().offer(), new SupplierRecord(3, 1)))
            .toList();
    return new SideBySide(RfqViews.own(Scene.open(), List.of()), bids).view();
  }

  @Test
  void the_lowest_of_each_row_is_marked_and_a_draw_marks_both() {
    ComparisonView view =
        compare(
            Scene.submitted(SUPPLIER, bid("13.10", "4")),
            Scene.submitted(RIVAL, bid("12.50", "4")));

    ComparisonView.Column dear = view.columns().get(0);
    ComparisonView.Column cheap = view.columns().get(1);
    assertThat(dear.lowestTotal()).isFalse();
    assertThat(cheap.lowestTotal()).isTrue();
    assertThat(dear.lines()).extracting(ComparisonView.Cell::lowest).containsExactly(false, true);
    assertThat(cheap.lines()).extracting(ComparisonView.Cell::lowest).containsExactly(true, true);
    assertThat(dear.shortestLeadTime()).isTrue();
    assertThat(cheap.supplier().name()).isEqualTo("Hanoi Lighting JSC");
  }

  @Test
  void a_price_above_the_target_is_told_and_one_at_the_target_is_not() {
    ComparisonView view =
        compare(
            Scene.submitted(SUPPLIER, bid("12.500001", "4")),
            Scene.submitted(RIVAL, bid("12.50", "4")));
    assertThat(view.columns().get(0).lines().get(0).aboveTarget()).isTrue();
    assertThat(view.columns().get(0).lines().get(1).aboveTarget()).as("no target").isFalse();
    assertThat(view.columns().get(1).lines().get(0).aboveTarget()).isFalse();
  }

  @Test
  void the_buyers_own_counter_offer_wins_no_mark_and_cannot_be_accepted_by_the_buyer() {
    ComparisonView view =
        compare(
            Scene.submitted(SUPPLIER, bid("13.10", "4")).next(Side.BUYER, "1.00"),
            Scene.submitted(RIVAL, bid("12.50", "4")));
    ComparisonView.Column wished = view.columns().get(0);
    assertThat(wished.author()).isEqualTo(Side.BUYER);
    assertThat(wished.acceptable()).isFalse();
    assertThat(wished.lowestTotal()).isFalse();
    assertThat(wished.shortestLeadTime()).isFalse();
    assertThat(view.columns().get(1).lowestTotal()).isTrue();
  }

  @Test
  void what_was_declined_wins_no_mark_and_what_was_accepted_keeps_its_own() {
    Negotiation won = Scene.submitted(SUPPLIER, bid("13.10", "4"));
    won.quotation().accept(Side.BUYER, won.latest().digest(), NOW);
    Negotiation lost = Scene.submitted(RIVAL, bid("12.50", "4"));
    lost.quotation().decline(DeclineCause.AWARDED_ELSEWHERE, null, NOW);

    ComparisonView view = compare(won, lost);
    assertThat(view.columns().get(0).lowestTotal()).isTrue();
    assertThat(view.columns().get(0).acceptable()).isFalse();
    assertThat(view.columns().get(1).lowestTotal()).isFalse();
  }

  @Test
  void other_delivery_terms_than_those_asked_are_told() {
    DeliveryTerms exw = new DeliveryTerms(Incoterm.EXW, "Shenzhen");
    SubmitQuotation other =
        new SubmitQuotation(bid("13", "4").lines(), exw, Scene.THIRTY_SEVENTY, null, null, null);
    ComparisonView view =
        compare(Scene.submitted(SUPPLIER, other), Scene.submitted(RIVAL, bid("13", "4")));
    assertThat(view.columns().get(0).deliveryDiffers()).isTrue();
    assertThat(view.columns().get(1).deliveryDiffers()).isFalse();
  }
}

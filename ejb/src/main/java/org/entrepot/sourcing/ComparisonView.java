package org.entrepot.sourcing;

import java.time.Instant;
import java.util.List;
import org.entrepot.platform.value.DeliveryTerms;
import org.entrepot.platform.value.Digest;
import org.entrepot.platform.value.Money;
import org.entrepot.platform.value.PaymentPlan;
import org.entrepot.platform.value.UnitPrice;
import org.jspecify.annotations.Nullable;

/**
 * The quotations on one RFQ side by side, all in the RFQ's currency.
 *
 * @param rfq what was asked, with the target prices
 * @param columns one a quotation, newest first
 */
public record ComparisonView(RfqView rfq, List<Column> columns) {

  public ComparisonView {
    columns = List.copyOf(columns);
  }

  /**
   * One quotation, by its latest version.
   *
   * @param author the side that made the version: a counter-offer is the buyer's own wish
   * @param acceptable whether the buyer may accept it now, naming the digest
   * @param lowestTotal whether no other acceptable quotation is cheaper; so for the other marks
   * @param deliveryDiffers whether the delivery terms are other than those asked
   */
  public record Column(
      String quotation,
      Trader supplier,
      SupplierRecord record,
      QuotationStatus status,
      @Nullable Side turn,
      Side author,
      int sequence,
      Digest versionDigest,
      boolean acceptable,
      List<Cell> lines,
      Money total,
      boolean lowestTotal,
      int longestLeadTimeDays,
      boolean shortestLeadTime,
      Instant validUntil,
      DeliveryTerms delivery,
      boolean deliveryDiffers,
      PaymentPlan payment,
      @Nullable String note) {

    public Column {
      lines = List.copyOf(lines);
    }
  }

  /**
   * One line of one quotation.
   *
   * @param lowest whether no other acceptable quotation has a lower amount
   * @param aboveTarget whether the price is above the one that the buyer had in mind
   */
  public record Cell(
      int position,
      UnitPrice price,
      Money amount,
      int leadTimeDays,
      List<OfferLine.Tier> tiers,
      @Nullable String note,
      boolean lowest,
      boolean aboveTarget) {}
}

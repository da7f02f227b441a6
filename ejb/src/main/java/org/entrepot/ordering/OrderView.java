package org.entrepot.ordering;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.entrepot.platform.access.Numbered;
import org.entrepot.platform.deal.PackageGroup;
import org.entrepot.platform.value.DeliveryTerms;
import org.entrepot.platform.value.Money;
import org.entrepot.platform.value.Party;
import org.entrepot.platform.value.PaymentPlan;
import org.jspecify.annotations.Nullable;

/**
 * An order as its two parties see it.
 *
 * @param shipBy the last day for handing the goods over
 * @param packages what the goods that stand ready are packed in; empty while nothing does
 * @param cancelReason why it was called off, null unless it was
 */
public record OrderView(
    String number,
    OrderStatus status,
    String contract,
    String quotation,
    Party seller,
    Party buyer,
    DeliveryTerms delivery,
    PaymentPlan payment,
    LocalDate placedOn,
    LocalDate shipBy,
    Money total,
    List<OrderLineView> lines,
    List<MilestoneView> milestones,
    List<PackageGroup> packages,
    List<HandOverView> handOvers,
    @Nullable String cancelReason,
    Instant placedAt,
    long version)
    implements Numbered {}

package org.entrepot.contracting;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.entrepot.platform.access.Numbered;
import org.entrepot.platform.deal.PricedLine;
import org.entrepot.platform.value.DeliveryTerms;
import org.entrepot.platform.value.Digest;
import org.entrepot.platform.value.Money;
import org.entrepot.platform.value.Party;
import org.entrepot.platform.value.PaymentPlan;
import org.jspecify.annotations.Nullable;

/**
 * A contract as its two parties see it.
 *
 * @param digest the SHA-256 of the printed contract, which a signature names
 * @param concludedOn the day of conclusion where the seller is
 * @param inForceAt when it became binding, null before
 */
public record ContractView(
    String number,
    String documentNumber,
    ContractStatus status,
    Formation formation,
    String quotation,
    Party seller,
    Party buyer,
    List<PricedLine> lines,
    Money total,
    DeliveryTerms delivery,
    PaymentPlan payment,
    LocalDate shipBy,
    LocalDate concludedOn,
    @Nullable Instant inForceAt,
    Digest digest,
    List<ConsentView> signatures,
    long version)
    implements Numbered {}

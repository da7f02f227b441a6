package org.entrepot.invoicing;

import java.time.Instant;
import java.time.LocalDate;
import org.entrepot.platform.deal.PartyName;
import org.entrepot.platform.value.Money;
import org.jspecify.annotations.Nullable;

/** An invoice as lists show it; legal number, day and instant of issue are null for a draft. */
public record InvoiceSummary(
    String number,
    @Nullable String documentNumber,
    InvoiceKind kind,
    InvoiceStatus status,
    String order,
    String contract,
    PartyName seller,
    PartyName buyer,
    Money total,
    @Nullable LocalDate issuedOn,
    @Nullable Instant issuedAt) {}

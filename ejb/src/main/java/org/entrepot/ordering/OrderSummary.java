package org.entrepot.ordering;

import java.time.LocalDate;
import org.entrepot.platform.deal.PartyName;
import org.entrepot.platform.value.Money;

/** An order as lists show it. */
public record OrderSummary(
    String number,
    OrderStatus status,
    String contract,
    PartyName seller,
    PartyName buyer,
    Money total,
    LocalDate placedOn,
    LocalDate shipBy) {}

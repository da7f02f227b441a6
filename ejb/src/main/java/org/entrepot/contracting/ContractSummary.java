package org.entrepot.contracting;

import java.time.LocalDate;
import org.entrepot.platform.deal.PartyName;
import org.entrepot.platform.value.Money;

/** A contract as lists show it. */
public record ContractSummary(
    String number,
    String documentNumber,
    ContractStatus status,
    Formation formation,
    String quotation,
    PartyName seller,
    PartyName buyer,
    Money total,
    LocalDate concludedOn) {}

package org.entrepot.sourcing;

import org.entrepot.platform.value.CountryCode;
import org.entrepot.platform.value.Party;

/** A company as the other side of a negotiation sees it. */
public record Trader(String number, String name, CountryCode country) {

  static Trader of(Party party) {
    return new Trader(party.number(), party.name(), party.country());
  }
}

package org.entrepot.platform.deal;

import org.entrepot.platform.value.CountryCode;
import org.entrepot.platform.value.Party;

/** A company as lists name it. */
public record PartyName(String number, String name, CountryCode country) {

  public static PartyName of(Party party) {
    return new PartyName(party.number(), party.name(), party.country());
  }
}

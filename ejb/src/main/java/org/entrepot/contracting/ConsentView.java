package org.entrepot.contracting;

import java.time.Instant;
import org.entrepot.platform.deal.PartyName;
import org.entrepot.platform.deal.Side;
import org.entrepot.platform.value.Digest;

/**
 * A recorded consent as both sides read it.
 *
 * @param person the name of who consented for the party
 * @param digest the document consented to
 */
public record ConsentView(Side side, PartyName party, String person, Digest digest, Instant at) {}

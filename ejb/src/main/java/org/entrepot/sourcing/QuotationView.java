package org.entrepot.sourcing;

import java.time.Instant;
import java.util.List;
import org.entrepot.platform.access.Numbered;
import org.entrepot.platform.value.Digest;
import org.jspecify.annotations.Nullable;

/**
 * A quotation as its two sides see it.
 *
 * @param side the reader's
 * @param turn whose word is awaited, null when it has ended
 * @param digest the latest version's, which an acceptance names
 * @param versions oldest first
 * @param messages oldest first
 * @param cause why it was declined, null unless it was
 * @param reason what the side that ended it wrote
 */
public record QuotationView(
    String number,
    QuotationStatus status,
    Side side,
    @Nullable Side turn,
    String rfq,
    String title,
    Trader supplier,
    Trader buyer,
    Digest digest,
    Instant validUntil,
    List<VersionView> versions,
    List<MessageView> messages,
    @Nullable DeclineCause cause,
    @Nullable String reason,
    Instant submittedAt,
    @Nullable Instant endedAt,
    long version)
    implements Numbered {

  /** What stands on the table, or stood there last. */
  public Offer latest() {
    return versions.get(versions.size() - 1).offer();
  }

  /** Whether the reader's side has the word. */
  public boolean yourTurn() {
    return turn == side;
  }
}

package org.entrepot.platform.audit;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import org.entrepot.platform.error.Refusal;

/**
 * How far a verification has come: up to which entry of which chain, and how much that was.
 *
 * @param sequence the last verified entry of the chain, 0 before the first
 * @param hash its hash
 * @param before the hash of the entry before it
 */
record AuditCursor(
    long chain,
    long sequence,
    String hash,
    String before,
    long signed,
    long entries,
    long chains,
    long checkpoints) {

  private static final int PARTS = 8;

  static AuditCursor start(long chain, long entries, long chains, long checkpoints) {
    String first = AuditEntry.FIRST_HASH;
    return new AuditCursor(chain, 0, first, "", 0, entries, chains, checkpoints);
  }

  String text() {
    String plain =
        String.join(
            " ",
            Long.toString(chain),
            Long.toString(sequence),
            hash,
            before,
            Long.toString(signed),
            Long.toString(entries),
            Long.toString(chains),
            Long.toString(checkpoints));
    return Base64.getUrlEncoder()
        .withoutPadding()
        .encodeToString(plain.getBytes(StandardCharsets.US_ASCII));
  }

  /** Reads what {@link #text} wrote, or refuses the field {@code cursor}. */
  static AuditCursor read(String text) {
    try {
      String plain = new String(Base64.getUrlDecoder().decode(text), StandardCharsets.US_ASCII);
      String[] part = plain.split(" ", -1);
      if (part.length == PARTS) {
        return new AuditCursor(
            Long.parseLong(part[0]),
            Long.parseLong(part[1]),
            part[2],
            part[3],
            Long.parseLong(part[4]),
            Long.parseLong(part[5]),
            Long.parseLong(part[6]),
            Long.parseLong(part[7]));
      }
    } catch (IllegalArgumentException unreadable) {
      throw Refusal.invalid("cursor", "cursor_unreadable");
    }
    throw Refusal.invalid("cursor", "cursor_unreadable");
  }
}

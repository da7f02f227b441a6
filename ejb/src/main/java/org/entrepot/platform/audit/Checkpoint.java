package org.entrepot.platform.audit;

import java.nio.charset.StandardCharsets;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import org.entrepot.platform.sql.Sql;
import org.entrepot.platform.value.Digest;

/**
 * The state of all chains at a moment, under one signature.
 *
 * @param number counts from 1 without a gap
 * @param chains how many chains there were: the leaves of the tree
 * @param root the root of the Merkle tree over their heads
 * @param previous the digest of the checkpoint before; zeros for the first
 * @param keyId the digest of the public key
 * @param signature Ed25519 over {@link #text}, in Base64
 */
public record Checkpoint(
    long number,
    Instant at,
    int chains,
    String root,
    String previous,
    String keyId,
    String signature) {

  static Checkpoint signed(
      long number, Instant at, int chains, String root, String previous, AuditKey key) {
    Checkpoint open = new Checkpoint(number, at, chains, root, previous, key.id(), "");
    return new Checkpoint(number, at, chains, root, previous, key.id(), key.sign(open.text()));
  }

  static Checkpoint read(ResultSet row) throws SQLException {
    return new Checkpoint(
        row.getLong("number"),
        Sql.instant(row, "at"),
        row.getInt("chains"),
        row.getString("root"),
        row.getString("previous"),
        row.getString("key_id"),
        row.getString("signature"));
  }

  /** What is signed. */
  String text() {
    return String.join(
        "\n",
        "entrepot audit checkpoint 1",
        Long.toString(number),
        at.toString(),
        Integer.toString(chains),
        root,
        previous,
        keyId);
  }

  /** By this the next one names it, and whoever keeps it elsewhere can compare. */
  public String digest() {
    return Digest.of(text().getBytes(StandardCharsets.UTF_8)).toString();
  }
}

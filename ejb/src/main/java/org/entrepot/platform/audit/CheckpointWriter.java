package org.entrepot.platform.audit;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.entrepot.platform.sql.Sql;
import org.jspecify.annotations.Nullable;

/**
 * Takes a checkpoint on a connection whose transaction the caller ends. All heads are read by one
 * statement, which sees one committed state and locks nothing: no writer waits for it.
 */
final class CheckpointWriter {

  private static final String HEADS =
      "select c.chain, c.sequence, c.hash, l.chain is not null as stands,"
          + " (select f.position from platform_audit_leaf f where f.chain = c.chain"
          + " order by f.sequence limit 1) as place"
          + " from platform_audit_chain c left join platform_audit_leaf l"
          + " on l.chain = c.chain and l.sequence = c.sequence"
          + " where c.sequence > 0 order by place is null, place, c.chain";

  /** The row whose lock makes one checkpoint follow the other. */
  private record Signer(long number, String digest) {}

  /**
   * One chain's head.
   *
   * @param place its leaf in the tree, null before its first checkpoint
   * @param stands whether an earlier checkpoint has it as it is
   */
  private record Head(
      long chain, long sequence, String hash, boolean stands, @Nullable Integer place) {}

  private final Sql sql;
  private final AuditKey key;

  CheckpointWriter(Connection connection, AuditKey key) {
    this.sql = new Sql(connection);
    this.key = key;
  }

  /**
   * Signs what changed since the last checkpoint.
   *
   * @param interval how old the last one must be
   * @param elsewhereIsFine whether to leave it to another node that is signing just now
   * @return nothing where there was nothing to do
   */
  Optional<Checkpoint> take(Instant now, Duration interval, boolean elsewhereIsFine)
      throws SQLException {
    Optional<Signer> signer =
        sql.first(
            "select number, digest from platform_audit_signer where id = 1 for update"
                + (elsewhereIsFine ? " skip locked" : ""),
            row -> new Signer(row.getLong(1), row.getString(2)));
    if (signer.isEmpty() || isYoung(signer.get(), now.minus(interval))) {
      return Optional.empty();
    }
    List<Head> heads = heads();
    return heads.stream().allMatch(Head::stands)
        ? Optional.empty()
        : Optional.of(sign(signer.get(), heads, now));
  }

  private boolean isYoung(Signer signer, Instant limit) throws SQLException {
    return sql.first(
            "select at from platform_audit_checkpoint where number = ?",
            row -> Sql.instant(row, "at"),
            signer.number())
        .map(at -> at.isAfter(limit))
        .orElse(false);
  }

  private List<Head> heads() throws SQLException {
    return sql.list(
        HEADS,
        row ->
            new Head(
                row.getLong("chain"),
                row.getLong("sequence"),
                row.getString("hash"),
                row.getBoolean("stands"),
                row.getObject("place", Integer.class)));
  }

  private Checkpoint sign(Signer signer, List<Head> heads, Instant now) throws SQLException {
    MerkleTree tree = new MerkleTree();
    long number = signer.number() + 1;
    List<Object[]> leaves = new ArrayList<>();
    for (Head head : heads) {
      int place = tree.size();
      tree.set(place, MerkleTree.leaf(head.chain(), head.sequence(), head.hash()));
      if (!head.stands()) {
        leaves.add(new Object[] {head.chain(), head.sequence(), head.hash(), number, place});
      }
    }
    Checkpoint checkpoint =
        Checkpoint.signed(number, now, tree.size(), tree.root(), signer.digest(), key);
    write(checkpoint, leaves);
    return checkpoint;
  }

  private void write(Checkpoint checkpoint, List<Object[]> leaves) throws SQLException {
    if (sql.number("select count(*) from platform_audit_key where id = ?", key.id()) == 0) {
      sql.change(
          "insert into platform_audit_key (id, public_key) values (?,?)",
          key.id(),
          key.publicKey());
    }
    sql.change(
        "insert into platform_audit_checkpoint (number, at, chains, root, previous, key_id,"
            + " signature) values (?,?,?,?,?,?,?)",
        checkpoint.number(),
        checkpoint.at(),
        checkpoint.chains(),
        checkpoint.root(),
        checkpoint.previous(),
        checkpoint.keyId(),
        checkpoint.signature());
    sql.insertAll(
        "insert into platform_audit_leaf (chain, sequence, hash, checkpoint, position)"
            + " values (?,?,?,?,?)",
        leaves);
    sql.change(
        "update platform_audit_signer set number = ?, digest = ? where id = 1",
        checkpoint.number(),
        checkpoint.digest());
  }
}

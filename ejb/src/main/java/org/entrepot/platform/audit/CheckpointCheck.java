package org.entrepot.platform.audit;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.entrepot.platform.audit.Finding.Wrong;
import org.entrepot.platform.sql.Sql;

/**
 * Verifies all checkpoints, the oldest first: that each follows the one before, that a trusted key
 * signed it, and that the heads kept for it give its root.
 */
final class CheckpointCheck {

  private static final int PAGE = 500;

  /** A checkpoint with the public key that it names. */
  private record Keyed(Checkpoint checkpoint, String publicKey) {
    static Keyed read(ResultSet row) throws SQLException {
      return new Keyed(
          Checkpoint.read(row), Objects.requireNonNullElse(row.getString("public_key"), ""));
    }
  }

  private record Leaf(int position, long chain, long sequence, String hash) {}

  private final Sql sql;
  private final Set<String> trustedKeys;
  private final MerkleTree tree = new MerkleTree();
  private long verified;
  private long leaves;
  private String digest = AuditEntry.FIRST_HASH;

  CheckpointCheck(Connection connection, Set<String> trustedKeys) {
    this.sql = new Sql(connection);
    this.trustedKeys = trustedKeys;
  }

  /** How many are right. */
  long verified() {
    return verified;
  }

  Optional<Finding> run() throws SQLException {
    List<Keyed> page;
    do {
      page =
          sql.list(
              "select c.*, k.public_key from platform_audit_checkpoint c"
                  + " left join platform_audit_key k on k.id = c.key_id"
                  + " where c.number > ? order by c.number limit ?",
              Keyed::read,
              verified,
              PAGE);
      for (Keyed next : page) {
        Optional<Wrong> wrong = fault(next.checkpoint(), next.publicKey());
        if (wrong.isPresent()) {
          return Optional.of(Finding.checkpoint(wrong.get(), verified + 1));
        }
        verified++;
        digest = next.checkpoint().digest();
      }
    } while (page.size() == PAGE);
    return faultAtTheEnd();
  }

  private Optional<Wrong> fault(Checkpoint next, String publicKey) throws SQLException {
    if (next.number() != verified + 1) {
      return Optional.of(Wrong.CHECKPOINT_MISSING);
    }
    if (!trustedKeys.contains(next.keyId()) || !AuditKey.isNamed(next.keyId(), publicKey)) {
      return Optional.of(Wrong.KEY_UNKNOWN);
    }
    if (!next.previous().equals(digest)
        || !AuditKey.isSigned(publicKey, next.text(), next.signature())) {
      return Optional.of(Wrong.CHECKPOINT_ALTERED);
    }
    return givesItsRoot(next) ? Optional.empty() : Optional.of(Wrong.CHECKPOINT_ROOT);
  }

  private boolean givesItsRoot(Checkpoint checkpoint) throws SQLException {
    List<Leaf> changed =
        sql.list(
            "select position, chain, sequence, hash from platform_audit_leaf where checkpoint = ?"
                + " order by position",
            row -> new Leaf(row.getInt(1), row.getLong(2), row.getLong(3), row.getString(4)),
            checkpoint.number());
    for (Leaf leaf : changed) {
      if (leaf.position() < 0 || leaf.position() > tree.size()) {
        return false;
      }
      tree.set(leaf.position(), MerkleTree.leaf(leaf.chain(), leaf.sequence(), leaf.hash()));
      leaves++;
    }
    return tree.size() == checkpoint.chains() && tree.root().equals(checkpoint.root());
  }

  /** What is kept beside the checkpoints knows of no more and no fewer. */
  private Optional<Finding> faultAtTheEnd() throws SQLException {
    long known = sql.number("select number from platform_audit_signer where id = 1");
    if (known > verified || sql.number("select count(*) from platform_audit_leaf") != leaves) {
      return Optional.of(Finding.checkpoint(Wrong.CHECKPOINT_MISSING, verified + 1));
    }
    String last =
        sql.first("select digest from platform_audit_signer where id = 1", row -> row.getString(1))
            .orElse("");
    return last.equals(digest)
        ? Optional.empty()
        : Optional.of(Finding.checkpoint(Wrong.CHECKPOINT_ALTERED, verified));
  }
}

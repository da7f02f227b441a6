package org.entrepot.platform.audit;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Random;
import java.util.function.Predicate;
import org.entrepot.platform.audit.Finding.Wrong;
import org.entrepot.platform.sql.Sql;

/** One change to the audit, and where it is to be found. */
final class AuditMutation {

  /** What was done, and which finding is right. */
  record Expected(String what, Predicate<Finding> where) {}

  private interface Change {
    Expected make() throws SQLException;
  }

  /** What each column is changed to. */
  private static final List<String> COLUMNS =
      List.of(
          "format = 3 - format",
          "at = at + interval 1 microsecond",
          "person = if(person is null, 'null', null)",
          "action = concat(action, 's')",
          "object = if(object is null, 'null', concat(object, '0'))",
          "result = 'order_state'",
          "request_id = concat(request_id, ' ')",
          "network = '203.0.114.0/24'",
          "previous_hash = concat(if(left(previous_hash, 1) = '1', '2', '1'), substring(previous_hash, 2))",
          "hash = concat(if(left(hash, 1) = '0', '1', '0'), substring(hash, 2))");

  private static final List<String> CHECKPOINT_COLUMNS =
      List.of(
          "at = at + interval 1 microsecond",
          "chains = chains + 1",
          "root = reverse(root)",
          "previous = concat(if(left(previous, 1) = '1', '2', '1'), substring(previous, 2))",
          "signature = concat(if(left(signature, 1) = 'A', 'B', 'A'), substring(signature, 2))",
          "signature = ''");

  private final Sql sql;
  private final Random random;
  private final List<Change> changes;
  private final long chain;
  private final long last;
  private final long entry;
  private final long checkpoints;
  private final long checkpoint;

  AuditMutation(Connection connection, Random random) throws SQLException {
    this.sql = new Sql(connection);
    this.random = random;
    this.chain = AuditScene.FIRST_CHAIN + random.nextInt(AuditScene.CHAINS);
    this.last = sql.number("select max(sequence) from platform_audit where chain = ?", chain);
    this.entry = 1L + random.nextInt((int) last);
    this.checkpoints = sql.number("select max(number) from platform_audit_checkpoint");
    this.checkpoint = 1L + random.nextInt((int) checkpoints);
    this.changes =
        List.of(
            this::alterColumn,
            this::moveAway,
            this::renumber,
            this::delete,
            this::swap,
            this::insertBetween,
            this::insertAtTheEnd,
            this::truncate,
            this::truncateWithHead,
            this::forgeAlone,
            this::forgeAndRecompute,
            this::forgeWithLeaf,
            this::deleteChain,
            this::alterHead,
            this::alterCheckpoint,
            this::deleteCheckpoint,
            this::forgeCheckpoint,
            this::alterLeaf,
            this::deleteLeaf,
            this::inventLeaf,
            this::alterKey,
            this::alterSigner);
  }

  /** Makes the change whose turn it is. */
  Expected apply(int turn) throws SQLException {
    return changes.get(turn % changes.size()).make();
  }

  private Expected alterColumn() throws SQLException {
    String column = COLUMNS.get(random.nextInt(COLUMNS.size()));
    change("update platform_audit set " + column + " where chain = ? and sequence = ?", entry);
    return at("set " + column, Wrong.ALTERED, entry);
  }

  private Expected moveAway() throws SQLException {
    change("update platform_audit set chain = chain + 999 where chain = ? and sequence = ?", entry);
    return at("moved to another chain", Wrong.MISSING, entry);
  }

  private Expected renumber() throws SQLException {
    change(
        "update platform_audit set sequence = sequence + 999 where chain = ? and sequence = ?",
        entry);
    return at("renumbered", Wrong.MISSING, entry);
  }

  private Expected delete() throws SQLException {
    change("delete from platform_audit where chain = ? and sequence = ?", entry);
    return at("deleted", Wrong.MISSING, entry);
  }

  private Expected swap() throws SQLException {
    long one = 1L + random.nextInt((int) last - 1);
    long other = one + 1 + random.nextInt((int) (last - one));
    String renumber = "update platform_audit set sequence = ? where chain = ? and sequence = ?";
    sql.change(renumber, -1, chain, one);
    sql.change(renumber, one, chain, other);
    sql.change(renumber, other, chain, -1);
    return at("swapped with " + other, Wrong.MOVED, one);
  }

  private Expected insertBetween() throws SQLException {
    change(
        "update platform_audit set sequence = sequence + 1 where chain = ? and sequence >= ?"
            + " order by sequence desc",
        entry);
    insert(AuditEntry.after(chain, entry - 1, hashOf(entry - 1), AuditScene.act(5)));
    boolean signed = isSigned(entry);
    return signed
        ? at("inserted where a checkpoint knows better", Wrong.REWRITTEN, entry)
        : at("inserted", Wrong.ADDED, entry);
  }

  private Expected insertAtTheEnd() throws SQLException {
    insert(AuditEntry.after(chain, last, hashOf(last), AuditScene.act(5)));
    return at("inserted at the end", Wrong.ADDED, last + 1);
  }

  private Expected truncate() throws SQLException {
    change("delete from platform_audit where chain = ? and sequence >= ?", entry);
    return at("truncated", Wrong.MISSING, entry);
  }

  private Expected truncateWithHead() throws SQLException {
    String before = hashOf(entry - 1);
    change("delete from platform_audit where chain = ? and sequence >= ?", entry);
    setHead(entry - 1, before);
    return at("truncated, and the head rewound", Wrong.MISSING, entry);
  }

  private Expected forgeAlone() throws SQLException {
    rewrite(entry, entry);
    return isSigned(entry)
        ? at("forged where a checkpoint knows better", Wrong.REWRITTEN, entry)
        : at("forged with its hash", Wrong.ALTERED, entry);
  }

  private Expected forgeAndRecompute() throws SQLException {
    rewrite(entry, last);
    setHead(last, hashOf(last));
    return new Expected(
        "forged from " + entry + " on with all hashes and the head",
        found ->
            found.wrong() == Wrong.REWRITTEN
                && found.chain() == chain
                && found.sequence() <= entry
                && entry <= found.until()
                && found.until() - found.sequence() < AuditScene.PER_ROUND);
  }

  private Expected forgeWithLeaf() throws SQLException {
    rewrite(entry, last);
    setHead(last, hashOf(last));
    long first =
        sql.number(
            "select checkpoint from platform_audit_leaf where chain = ? and sequence >= ?"
                + " order by sequence limit 1",
            chain,
            entry);
    change(
        "update platform_audit_leaf l join platform_audit e on e.chain = l.chain"
            + " and e.sequence = l.sequence set l.hash = e.hash where l.chain = ?"
            + " and l.sequence >= ?",
        entry);
    return atCheckpoint("forged with the heads of checkpoints", Wrong.CHECKPOINT_ROOT, first);
  }

  private Expected deleteChain() throws SQLException {
    change("delete from platform_audit where chain = ? and sequence >= ?", 1);
    change("delete from platform_audit_chain where chain = ? and sequence >= ?", 0);
    return at("the whole chain deleted", Wrong.MISSING, 1);
  }

  private Expected alterHead() throws SQLException {
    String update = "update platform_audit_chain set %s where chain = ? and sequence >= ?";
    return switch (random.nextInt(4)) {
      case 0 -> {
        change(update.formatted("hash = reverse(hash)"), 0);
        yield at("the head's hash", Wrong.HEAD_ALTERED, last);
      }
      case 1 -> {
        change(update.formatted("sequence = sequence + 1"), 0);
        yield at("the head's sequence raised", Wrong.MISSING, last + 1);
      }
      case 2 -> {
        change(update.formatted("sequence = sequence - 1"), 0);
        yield at("the head's sequence lowered", Wrong.HEAD_ALTERED, last);
      }
      default -> {
        change("delete from platform_audit_chain where chain = ? and sequence >= ?", 0);
        yield at("the head deleted", Wrong.HEAD_ALTERED, last);
      }
    };
  }

  private Expected alterCheckpoint() throws SQLException {
    int which = random.nextInt(CHECKPOINT_COLUMNS.size() + 2);
    if (which == CHECKPOINT_COLUMNS.size()) {
      sql.change(
          "update platform_audit_checkpoint set key_id = reverse(key_id) where number = ?",
          checkpoint);
      return atCheckpoint("its key", Wrong.KEY_UNKNOWN, checkpoint);
    }
    if (which > CHECKPOINT_COLUMNS.size()) {
      sql.change(
          "update platform_audit_checkpoint set number = number + 999 where number = ?",
          checkpoint);
      return atCheckpoint("its number", Wrong.CHECKPOINT_MISSING, checkpoint);
    }
    String column = CHECKPOINT_COLUMNS.get(which);
    sql.change("update platform_audit_checkpoint set " + column + " where number = ?", checkpoint);
    return atCheckpoint("set " + column, Wrong.CHECKPOINT_ALTERED, checkpoint);
  }

  private Expected deleteCheckpoint() throws SQLException {
    long which = random.nextBoolean() ? checkpoint : checkpoints;
    sql.change("delete from platform_audit_checkpoint where number = ?", which);
    if (random.nextBoolean()) {
      sql.change("delete from platform_audit_leaf where checkpoint = ?", which);
    }
    return atCheckpoint("deleted", Wrong.CHECKPOINT_MISSING, which);
  }

  /** As somebody would who has a key of their own. */
  private Expected forgeCheckpoint() throws SQLException {
    AuditKey other = ForgedKeys.made();
    Checkpoint old =
        sql.list(
                "select * from platform_audit_checkpoint where number = ?",
                Checkpoint::read,
                checkpoint)
            .get(0);
    Checkpoint forged =
        Checkpoint.signed(
            checkpoint, old.at().plusSeconds(1), old.chains(), old.root(), old.previous(), other);
    sql.change(
        "insert into platform_audit_key (id, public_key) values (?,?)",
        other.id(),
        other.publicKey());
    sql.change(
        "update platform_audit_checkpoint set at = ?, key_id = ?, signature = ? where number = ?",
        forged.at(),
        forged.keyId(),
        forged.signature(),
        checkpoint);
    return atCheckpoint("signed anew by another key", Wrong.KEY_UNKNOWN, checkpoint);
  }

  private Expected alterLeaf() throws SQLException {
    List<String> columns =
        List.of("hash = reverse(hash)", "sequence = sequence + 999", "position = position + 1");
    String column = columns.get(random.nextInt(columns.size()));
    sql.change(
        "update platform_audit_leaf set "
            + column
            + " where chain = ? and checkpoint = ? order by sequence desc limit 1",
        chain,
        signedIn());
    return atCheckpoint("a head: " + column, Wrong.CHECKPOINT_ROOT, signedIn());
  }

  private Expected deleteLeaf() throws SQLException {
    long in = signedIn();
    sql.change("delete from platform_audit_leaf where chain = ? and checkpoint = ?", chain, in);
    return atCheckpoint("a head deleted", Wrong.CHECKPOINT_ROOT, in);
  }

  private Expected inventLeaf() throws SQLException {
    sql.change(
        "insert into platform_audit_leaf (chain, sequence, hash, checkpoint, position)"
            + " values (?, 1, repeat('0', 64), ?, 0)",
        chain + 999,
        checkpoints + 1);
    return atCheckpoint("a head invented", Wrong.CHECKPOINT_MISSING, checkpoints + 1);
  }

  private Expected alterKey() throws SQLException {
    sql.change("update platform_audit_key set public_key = ?", ForgedKeys.made().publicKey());
    return atCheckpoint("the public key", Wrong.KEY_UNKNOWN, 1);
  }

  private Expected alterSigner() throws SQLException {
    if (random.nextBoolean()) {
      sql.change("update platform_audit_signer set number = number + 1");
      return atCheckpoint("the last number", Wrong.CHECKPOINT_MISSING, checkpoints + 1);
    }
    sql.change("update platform_audit_signer set digest = reverse(digest)");
    return atCheckpoint("the last digest", Wrong.CHECKPOINT_ALTERED, checkpoints);
  }

  private void change(String statement, long sequence) throws SQLException {
    sql.change(statement, chain, sequence);
  }

  /** Writes entries anew, each with the hash that follows from the one before. */
  private void rewrite(long from, long until) throws SQLException {
    String hash = hashOf(from - 1);
    for (long sequence = from; sequence <= until; sequence++) {
      AuditEntry forged = AuditEntry.after(chain, sequence - 1, hash, AuditScene.act(5));
      change("delete from platform_audit where chain = ? and sequence = ?", sequence);
      insert(forged);
      hash = forged.hash();
    }
  }

  private void insert(AuditEntry entry) throws SQLException {
    Act act = entry.act();
    sql.change(
        "insert into platform_audit (format, chain, sequence, at, person, action, object, result,"
            + " request_id, network, previous_hash, hash) values (?,?,?,?,?,?,?,?,?,?,?,?)",
        entry.format(),
        entry.chain(),
        entry.sequence(),
        act.at(),
        act.person(),
        act.action(),
        act.object(),
        act.result(),
        act.requestId(),
        act.network(),
        entry.previousHash(),
        entry.hash());
  }

  private void setHead(long sequence, String hash) throws SQLException {
    sql.change(
        "update platform_audit_chain set sequence = ?, hash = ? where chain = ?",
        sequence,
        hash,
        chain);
  }

  private String hashOf(long sequence) throws SQLException {
    return sql.first(
            "select hash from platform_audit where chain = ? and sequence = ?",
            row -> row.getString(1),
            chain,
            sequence)
        .orElse(AuditEntry.FIRST_HASH);
  }

  private boolean isSigned(long sequence) throws SQLException {
    return sql.number(
            "select count(*) from platform_audit_leaf where chain = ? and sequence = ?",
            chain,
            sequence)
        == 1;
  }

  /** One of the checkpoints in which the chain changed; always the same. */
  private long signedIn() throws SQLException {
    return sql.number("select min(checkpoint) from platform_audit_leaf where chain = ?", chain);
  }

  private Expected at(String what, Wrong wrong, long sequence) {
    return new Expected(
        "entry " + sequence + " of " + last + " in chain " + chain + ": " + what,
        found ->
            found.wrong() == wrong
                && found.chain() == chain
                && (wrong == Wrong.REWRITTEN
                    ? found.sequence() <= sequence && found.until() == sequence
                    : found.sequence() == sequence));
  }

  private static Expected atCheckpoint(String what, Wrong wrong, long number) {
    return new Expected(
        "checkpoint " + number + ": " + what,
        found -> found.equals(Finding.checkpoint(wrong, number)));
  }
}

package org.entrepot.platform.audit;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import org.entrepot.platform.audit.Finding.Wrong;
import org.entrepot.platform.sql.Sql;
import org.jspecify.annotations.Nullable;

/** Verifies one chain, page by page, up to the first entry that is not as it was written. */
final class ChainCheck {

  private static final int PAGE = 2000;
  private static final String ENTRIES =
      "select e.*, l.hash as signed_hash, l.checkpoint from platform_audit e"
          + " left join platform_audit_leaf l on l.chain = e.chain and l.sequence = e.sequence"
          + " where e.chain = ? and e.sequence > ? order by e.sequence limit ?";

  /** An entry with what a checkpoint knows of it. */
  private record Signed(AuditEntry entry, @Nullable String hash, long checkpoint) {
    static Signed read(ResultSet row) throws SQLException {
      return new Signed(
          AuditEntry.read(row), row.getString("signed_hash"), row.getLong("checkpoint"));
    }
  }

  /** The end of a chain as another table has it. */
  private record End(long sequence, String hash, long checkpoint) {}

  private final Sql sql;
  private final long chain;
  private final AuditCursor from;
  private long sequence;
  private String hash;
  private String before;
  private long signed;
  private @Nullable Finding finding;

  ChainCheck(Sql sql, AuditCursor from) {
    this.sql = sql;
    this.from = from;
    this.chain = from.chain();
    this.sequence = from.sequence();
    this.hash = from.hash();
    this.before = from.before();
    this.signed = from.signed();
  }

  /**
   * Goes on until the end of the chain, something wrong, or about that many entries in all.
   *
   * @return whether the end was reached
   */
  boolean run(long limit) throws SQLException {
    while (reached().entries() < limit) {
      List<Signed> page = sql.list(ENTRIES, Signed::read, chain, sequence, PAGE);
      for (Signed next : page) {
        finding = fault(next).orElse(null);
        if (finding != null) {
          return true;
        }
        before = hash;
        hash = next.entry().hash();
        sequence = next.entry().sequence();
        signed = next.hash() == null ? signed : sequence;
      }
      if (page.size() < PAGE) {
        finding = faultAtTheEnd().orElse(null);
        return true;
      }
    }
    return false;
  }

  Optional<Finding> finding() {
    return Optional.ofNullable(finding);
  }

  /** How far it has come. */
  AuditCursor reached() {
    return new AuditCursor(
        chain,
        sequence,
        hash,
        before,
        signed,
        from.entries() + sequence - from.sequence(),
        from.chains(),
        from.checkpoints());
  }

  private Optional<Finding> fault(Signed next) throws SQLException {
    AuditEntry entry = next.entry();
    long expected = sequence + 1;
    if (entry.sequence() > expected) {
      return Optional.of(missing(expected, entry.sequence() - 1, 0));
    }
    boolean follows = entry.previousHash().equals(hash);
    boolean followsTheOneBefore = sequence > 0 && entry.previousHash().equals(before);
    if (!entry.isIntact()) {
      if (followsTheOneBefore && entry.isIntactAt(sequence)) {
        return found(Wrong.ADDED, sequence);
      }
      return found(isMoved(entry) ? Wrong.MOVED : Wrong.ALTERED, expected);
    }
    if (!follows) {
      return found(Wrong.ALTERED, Math.max(1, sequence));
    }
    if (next.hash() != null && !next.hash().equals(entry.hash())) {
      return Optional.of(
          new Finding(Wrong.REWRITTEN, chain, signed + 1, expected, next.checkpoint()));
    }
    return Optional.empty();
  }

  /** Whether its neighbours, or the head where it was the last, tell of the place it comes from. */
  private boolean isMoved(AuditEntry entry) throws SQLException {
    List<Long> places =
        sql.list(
            "select sequence + 1 from platform_audit where chain = ? and hash = ?"
                + " union select sequence - 1 from platform_audit where chain = ?"
                + " and previous_hash = ? union select sequence from platform_audit_chain"
                + " where chain = ?",
            row -> row.getLong(1),
            chain,
            entry.previousHash(),
            chain,
            entry.hash(),
            chain);
    return places.stream().anyMatch(entry::isIntactAt);
  }

  private Optional<Finding> faultAtTheEnd() throws SQLException {
    Optional<End> known =
        end(
            "select sequence, hash, checkpoint from platform_audit_leaf where chain = ?"
                + " order by sequence desc limit 1");
    if (known.isPresent() && known.get().sequence() > sequence) {
      return Optional.of(missing(sequence + 1, known.get().sequence(), known.get().checkpoint()));
    }
    Optional<End> head = end("select sequence, hash, 0 from platform_audit_chain where chain = ?");
    if (head.isEmpty()) {
      return found(Wrong.HEAD_ALTERED, sequence);
    }
    long last = head.get().sequence();
    if (last > sequence) {
      return Optional.of(missing(sequence + 1, last, 0));
    }
    boolean rewound = known.isPresent() && known.get().sequence() > last;
    if (last < sequence && !rewound) {
      return found(Wrong.ADDED, last + 1);
    }
    return rewound || !head.get().hash().equals(hash)
        ? found(Wrong.HEAD_ALTERED, sequence)
        : Optional.empty();
  }

  private Optional<End> end(String query) throws SQLException {
    return sql.first(
        query, row -> new End(row.getLong(1), row.getString(2), row.getLong(3)), chain);
  }

  private Optional<Finding> found(Wrong wrong, long at) {
    return Optional.of(Finding.entry(wrong, chain, at));
  }

  private Finding missing(long first, long last, long checkpoint) {
    return new Finding(Wrong.MISSING, chain, first, last, checkpoint);
  }
}

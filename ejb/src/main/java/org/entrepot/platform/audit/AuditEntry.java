package org.entrepot.platform.audit;

import java.nio.charset.StandardCharsets;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.stream.Collectors;
import org.entrepot.platform.sql.Sql;
import org.entrepot.platform.value.Digest;
import org.jspecify.annotations.Nullable;

/**
 * One act in its chain; the database lets the application insert and read it only.
 *
 * @param format how the fields are written for the digest: 2 as netstrings, 1 as the lines of old,
 *     in which an absent text and the word null were the same
 * @param sequence counts from 1 in each chain
 * @param previousHash the hash of the entry before, {@link #FIRST_HASH} for the first
 * @param hash the digest over every other field: a changed, missing or moved entry shows
 */
record AuditEntry(
    int format, long chain, long sequence, Act act, String previousHash, String hash) {

  static final String FIRST_HASH = "0".repeat(64);
  private static final int CURRENT_FORMAT = 2;

  /** The entry that follows the one of this sequence and hash. */
  static AuditEntry after(long chain, long sequence, String hash, Act act) {
    AuditEntry open = new AuditEntry(CURRENT_FORMAT, chain, sequence + 1, act, hash, "");
    return new AuditEntry(CURRENT_FORMAT, chain, sequence + 1, act, hash, open.computedHash());
  }

  static AuditEntry read(ResultSet row) throws SQLException {
    Act act =
        new Act(
            Sql.instant(row, "at"),
            row.getString("person"),
            row.getString("action"),
            row.getString("object"),
            row.getString("result"),
            row.getString("request_id"),
            row.getString("network"));
    return new AuditEntry(
        row.getInt("format"),
        row.getLong("chain"),
        row.getLong("sequence"),
        act,
        row.getString("previous_hash"),
        row.getString("hash"));
  }

  boolean isIntact() {
    return computedHash().equals(hash);
  }

  /** Whether this is an untouched entry that once stood at that place. */
  boolean isIntactAt(long place) {
    return new AuditEntry(format, chain, place, act, previousHash, hash).isIntact();
  }

  String computedHash() {
    return Digest.of(written().getBytes(StandardCharsets.UTF_8)).toString();
  }

  private String written() {
    @Nullable String[] fields = {
      previousHash,
      Long.toString(chain),
      Long.toString(sequence),
      act.at().toString(),
      act.person(),
      act.action(),
      act.object(),
      act.result(),
      act.requestId(),
      act.network()
    };
    return format == CURRENT_FORMAT
        ? format
            + ";"
            + Arrays.stream(fields).map(AuditEntry::netstring).collect(Collectors.joining())
        : Arrays.stream(fields).map(String::valueOf).collect(Collectors.joining("\n"));
  }

  /** Its length in bytes goes before a text, so that no two rows are written alike. */
  private static String netstring(@Nullable String field) {
    return field == null ? "-," : field.getBytes(StandardCharsets.UTF_8).length + ":" + field + ",";
  }
}

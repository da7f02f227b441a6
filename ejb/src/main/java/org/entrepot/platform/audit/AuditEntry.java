package org.entrepot.platform.audit;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import org.entrepot.platform.value.Digest;
import org.jspecify.annotations.Nullable;

/**
 * One act in a company's audit chain; the database lets the application insert and read it only.
 */
@Entity
@Table(name = "platform_audit")
class AuditEntry {

  @Id
  @GeneratedValue(strategy = GenerationType.IDENTITY)
  private long id;

  @Column private long chain;
  @Column private long sequence;
  @Column private Instant at;
  @Nullable @Column private String person;
  @Column private String action;
  @Nullable @Column private String object;
  @Column private String result;

  @Column(name = "request_id")
  private String requestId;

  @Column private String address;

  @Column(name = "previous_hash")
  private String previousHash;

  @Column private String hash;

  protected AuditEntry() {}

  AuditEntry(Act act, AuditChain.Link link) {
    this.chain = link.chain();
    this.sequence = link.sequence();
    this.previousHash = link.previousHash();
    this.at = act.at();
    this.person = act.person();
    this.action = act.action();
    this.object = act.object();
    this.result = act.result();
    this.requestId = act.requestId();
    this.address = act.address();
    this.hash = computeHash();
  }

  /** The digest over every field and the entry before; a changed, missing or moved entry shows. */
  final String computeHash() {
    String text =
        String.join(
            "\n",
            previousHash,
            Long.toString(chain),
            Long.toString(sequence),
            at.toString(),
            String.valueOf(person),
            action,
            String.valueOf(object),
            result,
            requestId,
            address);
    return Digest.of(text.getBytes(StandardCharsets.UTF_8)).toString();
  }

  long id() {
    return id;
  }

  String hash() {
    return hash;
  }

  AuditView view() {
    return new AuditView(
        at, action, object == null ? "" : object, result, person == null ? "" : person);
  }
}

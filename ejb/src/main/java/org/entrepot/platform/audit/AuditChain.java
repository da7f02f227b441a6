package org.entrepot.platform.audit;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

/** The head of one chain: a company has its own, so that companies do not wait for one another. */
@Entity
@Table(name = "platform_audit_chain")
class AuditChain {

  /** Where the next entry hangs. */
  record Link(long chain, long sequence, String previousHash) {}

  @Id private long chain;
  @Column private long sequence;
  @Column private String hash;

  protected AuditChain() {}

  Link next() {
    sequence++;
    return new Link(chain, sequence, hash);
  }

  void append(String entryHash) {
    hash = entryHash;
  }
}

package org.entrepot.platform.audit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import org.entrepot.platform.access.Acting;
import org.entrepot.platform.access.Caller;
import org.entrepot.platform.access.Person;
import org.entrepot.platform.page.Page;
import org.entrepot.platform.page.PageRequest;
import org.entrepot.platform.time.TradeClock;

/**
 * Writes the audit: what was done in the transaction of the deed, what was refused in one of its
 * own. Entries hang in one hash chain a company; chain 0 holds what nobody's company did.
 */
@ApplicationScoped
public class AuditTrail {

  private static final long NO_COMPANY = 0;
  private static final String FIRST_HASH = "0".repeat(64);

  @PersistenceContext private EntityManager entities;
  @Inject private TradeClock clock;

  /** Records a deed in the current transaction. */
  @Transactional(Transactional.TxType.MANDATORY)
  public void done(Caller caller, String action, Optional<String> object) {
    write(caller, action, object, "done");
  }

  /** Records a refused attempt, whose own transaction is gone. */
  @Transactional(Transactional.TxType.REQUIRES_NEW)
  public void refused(Caller caller, String action, Optional<String> object, String code) {
    write(caller, action, object, code);
  }

  /** What was done to an object, oldest first, at most 200 entries. */
  @Transactional(Transactional.TxType.MANDATORY)
  public List<AuditView> of(String object) {
    return entities
        .createQuery(
            "select e from AuditEntry e where e.object = :object order by e.id", AuditEntry.class)
        .setParameter("object", object)
        .setMaxResults(200)
        .getResultStream()
        .map(AuditEntry::view)
        .toList();
  }

  /** The entries of the whole exchange, newest first. */
  @Transactional(Transactional.TxType.MANDATORY)
  public Page<AuditView> latest(PageRequest page) {
    List<AuditEntry> rows =
        entities
            .createQuery(
                "select e from AuditEntry e where e.id < :before order by e.id desc",
                AuditEntry.class)
            .setParameter("before", page.beforeId())
            .setMaxResults(page.limit() + 1)
            .getResultList();
    return Page.cut(rows, page, AuditEntry::id, AuditEntry::view);
  }

  private void write(Caller caller, String action, Optional<String> object, String result) {
    long chain = caller.member().map(Acting::id).map(id -> id.value()).orElse(NO_COMPANY);
    AuditChain head = lockedHead(chain);
    Act act =
        new Act(
            clock.now(),
            caller.signedIn().map(Person::subject).orElse(null),
            action,
            object.map(AuditTrail::bounded).orElse(null),
            result,
            caller.origin().requestId(),
            caller.origin().address());
    AuditEntry entry = new AuditEntry(act, head.next());
    entities.persist(entry);
    head.append(entry.hash());
  }

  /** A foreign number may be any text; the column holds 64 characters. */
  private static String bounded(String object) {
    return object.length() <= 64 ? object : object.substring(0, 64);
  }

  private AuditChain lockedHead(long chain) {
    entities
        .createNativeQuery(
            "insert into platform_audit_chain (chain, sequence, hash) values (:chain, 0, :first)"
                + " on duplicate key update chain = chain")
        .setParameter("chain", chain)
        .setParameter("first", FIRST_HASH)
        .executeUpdate();
    return entities.find(AuditChain.class, chain, LockModeType.PESSIMISTIC_WRITE);
  }
}

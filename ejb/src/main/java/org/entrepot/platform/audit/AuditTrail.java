package org.entrepot.platform.audit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.entrepot.platform.access.Acting;
import org.entrepot.platform.access.Caller;
import org.entrepot.platform.page.Page;
import org.entrepot.platform.page.PageRequest;
import org.entrepot.platform.sql.Sql;
import org.entrepot.platform.time.TradeClock;
import org.entrepot.platform.value.CompanyId;
import org.hibernate.Session;

/**
 * Writes the audit: what was done in the transaction of the deed, what was refused in one of its
 * own. Entries hang in one hash chain a company, by the company's id; those of nobody's company in
 * one of a few that they share.
 */
@ApplicationScoped
public class AuditTrail {

  static final String DONE = "done";
  private static final int MOST_OF_ONE = 200;

  @PersistenceContext private EntityManager entities;
  @Inject private TradeClock clock;

  /** Records a deed in the current transaction. */
  @Transactional(Transactional.TxType.MANDATORY)
  public void done(Caller caller, String action, Optional<String> object) {
    write(caller, action, object, DONE);
  }

  /** Records a refused attempt, whose own transaction is gone. */
  @Transactional(Transactional.TxType.REQUIRES_NEW)
  public void refused(Caller caller, String action, Optional<String> object, String code) {
    write(caller, action, object, code);
  }

  /** What was done to an object, oldest first, at most 200 entries. */
  @Transactional(Transactional.TxType.MANDATORY)
  public List<AuditView> of(String object) {
    return list("where object = ? order by id limit " + MOST_OF_ONE, object);
  }

  /** The entries of the whole exchange, newest first. */
  @Transactional(Transactional.TxType.MANDATORY)
  public Page<AuditView> latest(PageRequest page) {
    List<AuditView> rows =
        list("where id < ? order by id desc limit ?", page.beforeId(), page.limit() + 1);
    return Page.cut(rows, page, AuditView::id, row -> row);
  }

  /** What these companies did to these objects, newest first; nothing that was refused. */
  @Transactional(Transactional.TxType.MANDATORY)
  public Page<AuditView> done(Set<String> objects, Set<CompanyId> by, PageRequest page) {
    List<Object> values = new ArrayList<>(objects);
    by.forEach(company -> values.add(company.value()));
    values.addAll(List.of(page.beforeId(), page.limit() + 1));
    String where =
        "where object in (%s) and chain in (%s) and result = '%s' and id < ? order by id desc limit ?"
            .formatted(marks(objects.size()), marks(by.size()), DONE);
    return Page.cut(list(where, values.toArray()), page, AuditView::id, row -> row);
  }

  /** How much there is; each chain's head counts its entries. */
  @Transactional(Transactional.TxType.MANDATORY)
  public AuditSize size() {
    return entities
        .unwrap(Session.class)
        .doReturningWork(connection -> AuditSize.of(new Sql(connection)));
  }

  private static String marks(int count) {
    return String.join(",", Collections.nCopies(count, "?"));
  }

  private List<AuditView> list(String where, Object... values) {
    return entities
        .unwrap(Session.class)
        .doReturningWork(
            connection ->
                new Sql(connection)
                    .list(
                        "select id, chain, at, action, object, result, person from platform_audit "
                            + where,
                        AuditView::read,
                        values));
  }

  private void write(Caller caller, String action, Optional<String> object, String result) {
    Act act = Act.by(caller, clock.now(), action, object, result);
    long chain =
        caller.member().map(Acting::id).map(CompanyId::value).orElseGet(AuditChains::ofNobody);
    entities
        .unwrap(Session.class)
        .doWork(connection -> new AuditChains(connection).append(chain, act));
  }
}

package org.entrepot.platform.audit;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.time.Duration;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.entrepot.platform.error.Refusal;
import org.entrepot.platform.page.Page;
import org.entrepot.platform.page.PageRequest;
import org.entrepot.platform.settings.Settings;
import org.entrepot.platform.sql.Sql;
import org.entrepot.platform.time.TradeClock;
import org.hibernate.Session;
import org.jspecify.annotations.Nullable;

/**
 * Signs the heads of all chains: by itself once a minute where something changed, and on demand.
 * Each goes to the log too, so that a copy of the log convicts whoever rewrites the database whole.
 */
@ApplicationScoped
public class Checkpoints {

  static final Duration INTERVAL = Duration.ofMinutes(1);
  private static final Logger LOG = System.getLogger(Checkpoints.class.getName());

  @PersistenceContext private EntityManager entities;
  @Inject private TradeClock clock;
  @Inject private Settings settings;
  @Nullable private AuditKey key;

  @PostConstruct
  void readKey() {
    if (settings.auditKeyFile().isPresent()) {
      key = AuditKey.read(settings.auditKeyFile().get());
    } else {
      LOG.log(Level.WARNING, "AUDIT_KEY_FILE is not set: the audit gets no signed checkpoints");
    }
  }

  /** The ids of the keys whose signatures count: this node's, and those that are trusted beside. */
  Set<String> trustedKeys() {
    Set<String> trusted = new HashSet<>(settings.auditTrustedKeys());
    if (key != null) {
      trusted.add(key.id());
    }
    return trusted;
  }

  /** Signs unless another node is at it, the last one is young, or nothing changed. */
  @Transactional(Transactional.TxType.REQUIRES_NEW)
  public void takeWhenDue() {
    if (key != null) {
      take(key, INTERVAL, true);
    }
  }

  /**
   * Signs now, in the current transaction, and gives the last checkpoint, which is the one before
   * where nothing changed.
   *
   * @throws Refusal {@code audit_key_missing} (409), {@code audit_empty} (409) before any entry
   */
  @Transactional(Transactional.TxType.MANDATORY)
  public Checkpoint take() {
    if (key == null) {
      throw Refusal.rule("audit_key_missing");
    }
    return take(key, Duration.ZERO, false)
        .or(this::last)
        .orElseThrow(() -> Refusal.rule("audit_empty"));
  }

  /** The checkpoints, newest first. */
  @Transactional(Transactional.TxType.MANDATORY)
  public Page<Checkpoint> latest(PageRequest page) {
    List<Checkpoint> rows =
        entities
            .unwrap(Session.class)
            .doReturningWork(
                connection ->
                    new Sql(connection)
                        .list(
                            "select * from platform_audit_checkpoint where number < ?"
                                + " order by number desc limit ?",
                            Checkpoint::read,
                            page.beforeId(),
                            page.limit() + 1));
    return Page.cut(rows, page, Checkpoint::number, row -> row);
  }

  /** The newest checkpoint. */
  @Transactional(Transactional.TxType.MANDATORY)
  public Optional<Checkpoint> last() {
    return latest(new PageRequest(1, null)).items().stream().findFirst();
  }

  private Optional<Checkpoint> take(AuditKey with, Duration interval, boolean elsewhereIsFine) {
    Optional<Checkpoint> taken =
        entities
            .unwrap(Session.class)
            .doReturningWork(
                connection ->
                    new CheckpointWriter(connection, with)
                        .take(clock.now(), interval, elsewhereIsFine));
    taken.ifPresent(
        made ->
            LOG.log(
                Level.INFO,
                "Audit checkpoint {0} over {1} chains: {2}",
                Long.toString(made.number()),
                made.chains(),
                made.digest()));
    return taken;
  }
}

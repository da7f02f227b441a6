package org.entrepot.search;

import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.Optional;
import org.entrepot.platform.error.Refusal;
import org.entrepot.platform.outbox.OutboxReader;
import org.entrepot.platform.settings.Settings;
import org.entrepot.platform.time.TradeClock;
import org.jspecify.annotations.Nullable;

/**
 * The index of this node, followed by a look a second. The first look opens it; where that fails,
 * as with a cluster that is away, the next one tries again.
 */
@ApplicationScoped
class SearchIndex {

  @Inject private Settings settings;
  @Inject private DocumentSource source;
  @Inject private OutboxReader outbox;
  @Inject private TradeClock clock;
  @PersistenceContext private EntityManager entities;

  private volatile @Nullable OpenIndex open;

  /** Whether it was ever whole; once it was, it answers. */
  private volatile boolean built;

  @PreDestroy
  void close() {
    OpenIndex known = open;
    if (known != null) {
      known.indexes().close();
    }
  }

  /** One turn of the follower; says whether there may be more to do at once. */
  @Transactional(Transactional.TxType.REQUIRES_NEW)
  public boolean follow() {
    OpenIndex index = opened();
    boolean[] more = {false};
    index
        .notebook()
        .inTurn(
            before -> {
              Progress after = index.follower().work(before, origin(), clock.now());
              more[0] = before.map(after::isBehind).orElse(true);
              return after;
            })
        .or(index.notebook()::read)
        .ifPresent(progress -> built = progress.built());
    return more[0];
  }

  private synchronized OpenIndex opened() {
    OpenIndex known = open;
    if (known == null) {
      known = OpenIndex.of(settings, source, outbox, entities);
      open = known;
    }
    return known;
  }

  private String origin() {
    return (String)
        entities.createNativeQuery("select origin from search_origin").getSingleResult();
  }

  boolean isReady() {
    return built;
  }

  /**
   * The index, once it was whole.
   *
   * @throws Refusal {@code search_not_ready} (503)
   */
  OpenIndex ready() {
    OpenIndex known = open;
    if (known == null || !built) {
      throw Refusal.unavailable("search_not_ready");
    }
    return known;
  }

  SearchState state() {
    OpenIndex known = open;
    if (known == null) {
      return new SearchState(settings.search().isShared(), false, 0, 0, null, null, null);
    }
    Optional<Progress> progress = known.notebook().read();
    Optional<Rebuild> rebuild = progress.flatMap(each -> Optional.ofNullable(each.rebuild()));
    return new SearchState(
        settings.search().isShared(),
        built,
        known.writer().count(IndexedProduct.class),
        known.writer().count(IndexedSupplier.class),
        progress.map(Progress::followedAt).orElse(null),
        rebuild.orElse(null),
        rebuild.map(Rebuild::percent).orElse(null));
  }
}

package org.entrepot.search;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Duration;
import java.util.Optional;
import org.entrepot.platform.outbox.OutboxReader;
import org.entrepot.platform.settings.Settings;
import org.entrepot.platform.time.TradeClock;

/** The index of this node: open as long as the application runs, followed by a look a second. */
@ApplicationScoped
@SuppressWarnings("NullAway.Init") // opened as soon as the container has injected the rest
class SearchIndex {

  @Inject private Settings settings;
  @Inject private DocumentSource source;
  @Inject private OutboxReader outbox;
  @Inject private TradeClock clock;
  @PersistenceContext private EntityManager entities;

  private Indexes indexes;
  private Finder finder;
  private IndexWriter writer;
  private Follower follower;
  private Notebook notebook;

  /** Whether it was ever whole; once it was, it answers. */
  private volatile boolean built;

  @PostConstruct
  void open() {
    indexes = Indexes.open(settings.search());
    finder = new Finder(indexes, settings.search().patience());
    writer = new IndexWriter(indexes, finder);
    Duration memory = Duration.ofDays(Math.max(1, settings.keepDoneDays() - 1));
    follower = new Follower(source, outbox, writer, memory);
    notebook =
        settings.search().isShared()
            ? new SharedNotebook(entities)
            : new FileNotebook(Indexes.folder(settings.search()));
  }

  @PreDestroy
  void close() {
    indexes.close();
  }

  /** One turn of the follower; says whether there may be more to do at once. */
  @Transactional(Transactional.TxType.REQUIRES_NEW)
  public boolean follow() {
    boolean[] more = {false};
    notebook
        .inTurn(
            before -> {
              Progress after = follower.work(before, origin(), clock.now());
              more[0] = before.map(after::isBehind).orElse(true);
              return after;
            })
        .ifPresent(progress -> built = progress.built());
    return more[0];
  }

  private String origin() {
    return entities
        .createNativeQuery("select origin from search_origin", String.class)
        .getSingleResult();
  }

  boolean isReady() {
    return built;
  }

  Indexes indexes() {
    return indexes;
  }

  Finder finder() {
    return finder;
  }

  SearchState state() {
    Optional<Progress> progress = notebook.read();
    Optional<Rebuild> rebuild = progress.flatMap(known -> Optional.ofNullable(known.rebuild()));
    return new SearchState(
        settings.search().isShared(),
        built,
        writer.count(IndexedProduct.class),
        writer.count(IndexedSupplier.class),
        progress.map(Progress::followedAt).orElse(null),
        rebuild.orElse(null),
        rebuild.map(Rebuild::percent).orElse(null));
  }
}

package org.entrepot.search;

import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.entrepot.platform.access.Caller;
import org.entrepot.platform.outbox.OutboxReader;
import org.entrepot.platform.outbox.OutboxReader.Happening;
import org.entrepot.platform.page.Page;
import org.entrepot.platform.page.PageRequest;

/**
 * Keeps an index up to date: takes up what the events name, as the database has it now, and between
 * them rebuilds the whole, a piece at a time. Reading the database and writing the index is one
 * turn, so that a rebuild never writes what an event has already changed.
 */
final class Follower {

  /** Asks every node to rebuild; its object says nothing. */
  static final String REBUILD = "search.rebuild";

  /** The events of one turn. */
  private static final int MOST = 500;

  private final DocumentSource source;
  private final OutboxReader outbox;
  private final IndexWriter writer;
  private final Duration memory;

  /**
   * @param memory how long events are kept: an index that stood still for longer has missed some
   */
  Follower(DocumentSource source, OutboxReader outbox, IndexWriter writer, Duration memory) {
    this.source = source;
    this.outbox = outbox;
    this.writer = writer;
    this.memory = memory;
  }

  /**
   * One turn: what happened, then a piece of a rebuild.
   *
   * @param origin tells the database from any other
   */
  Progress work(Optional<Progress> before, String origin, Instant now) {
    return rebuilt(followed(begun(before, origin, now), now));
  }

  private Progress begun(Optional<Progress> before, String origin, Instant now) {
    if (before.isEmpty()) {
      return Progress.ofNothing(origin, outbox.settled(), now);
    }
    Progress known = before.orElseThrow();
    if (known.isForeign(origin, outbox.last())) {
      return known.ofForeign(origin, outbox.settled(), now);
    }
    return isTooOld(known, now) ? known.rebuilding(now) : known;
  }

  private boolean isTooOld(Progress progress, Instant now) {
    return progress.rebuild() == null && progress.followedAt().isBefore(now.minus(memory));
  }

  private Progress followed(Progress progress, Instant now) {
    Set<String> types = new LinkedHashSet<>(source.changes().keySet());
    types.add(REBUILD);
    List<Happening> all = outbox.after(progress.settled(), types);
    List<Happening> news = all.stream().filter(progress::isNews).limit(MOST).toList();
    Map<DocumentSource.Kind, Set<String>> named = new HashMap<>();
    for (Happening happening : news) {
      DocumentSource.Kind kind = source.changes().get(happening.type());
      if (kind != null) {
        named.computeIfAbsent(kind, each -> new LinkedHashSet<>()).add(happening.object());
      }
    }
    takeUpProducts(named.getOrDefault(DocumentSource.Kind.PRODUCT, Set.of()), progress);
    takeUpSuppliers(named.getOrDefault(DocumentSource.Kind.SUPPLIER, Set.of()), progress);
    return kept(progress, all, news, now);
  }

  private static Progress kept(
      Progress progress, List<Happening> all, List<Happening> news, Instant now) {
    Progress next = progress.having(all, news, now.minus(OutboxReader.SETTLED), now);
    boolean asked = news.stream().anyMatch(happening -> happening.type().equals(REBUILD));
    return asked ? next.rebuilding(now) : next;
  }

  private void takeUpProducts(Set<String> numbers, Progress progress) {
    List<ProductDocument> shown = source.products(Caller.exchange(), numbers);
    Set<String> gone = new LinkedHashSet<>(numbers);
    shown.forEach(product -> gone.remove(product.number()));
    put(shown, progress);
    writer.remove(IndexedProduct.class, gone);
  }

  private void takeUpSuppliers(Set<String> numbers, Progress progress) {
    List<SupplierDocument> shown = source.suppliers(Caller.exchange(), numbers);
    Set<String> gone = new LinkedHashSet<>(numbers);
    shown.forEach(supplier -> gone.remove(supplier.number()));
    writer.put(indexed(shown, progress));
    writer.remove(IndexedSupplier.class, gone);
    numbers.forEach(supplier -> takeUpProductsOf(supplier, progress));
  }

  private void takeUpProductsOf(String supplier, Progress progress) {
    Set<String> gone = new LinkedHashSet<>(writer.productsOf(supplier));
    String cursor = null;
    do {
      Page<ProductDocument> page =
          source.productsOf(
              Caller.exchange(), supplier, new PageRequest(PageRequest.MAXIMUM_LIMIT, cursor));
      put(page.items(), progress);
      page.items().forEach(product -> gone.remove(product.number()));
      cursor = page.nextCursor();
    } while (cursor != null);
    writer.remove(IndexedProduct.class, gone);
  }

  private void put(List<ProductDocument> products, Progress progress) {
    writer.put(
        products.stream()
            .map(product -> new IndexedProduct(product, progress.generation()))
            .toList());
  }

  private static List<IndexedSupplier> indexed(
      List<SupplierDocument> suppliers, Progress progress) {
    return suppliers.stream()
        .map(supplier -> new IndexedSupplier(supplier, progress.generation()))
        .toList();
  }

  /** A piece of the rebuild under way, if there is one. */
  private Progress rebuilt(Progress progress) {
    Rebuild rebuild = progress.rebuild();
    if (rebuild == null) {
      return progress;
    }
    PageRequest page = new PageRequest(PageRequest.MAXIMUM_LIMIT, rebuild.cursor());
    return switch (rebuild.stage()) {
      case SUPPLIERS -> {
        Page<SupplierDocument> suppliers = source.suppliers(Caller.exchange(), page);
        writer.put(indexed(suppliers.items(), progress));
        yield progress.with(further(rebuild, suppliers));
      }
      case PRODUCTS -> {
        Page<ProductDocument> products = source.products(Caller.exchange(), page);
        put(products.items(), progress);
        yield progress.with(further(rebuild, products));
      }
      case CLEARING -> cleared(progress);
    };
  }

  private Rebuild further(Rebuild rebuild, Page<?> page) {
    long size = rebuild.total() == 0 ? source.size(Caller.exchange()) : rebuild.total();
    return rebuild.further(page.items().size(), page.nextCursor(), size);
  }

  private Progress cleared(Progress progress) {
    int older =
        writer.removeOlder(IndexedProduct.class, progress.generation())
            + writer.removeOlder(IndexedSupplier.class, progress.generation());
    return older > 0 ? progress : progress.with(null);
  }
}

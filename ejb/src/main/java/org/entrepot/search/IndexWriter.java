package org.entrepot.search;

import java.util.Collection;
import java.util.List;
import org.hibernate.search.mapper.pojo.standalone.session.SearchSession;
import org.hibernate.search.mapper.pojo.standalone.work.SearchIndexingPlan;

/** Writes to the indexes; what a call wrote lies on the disk when it returns. */
final class IndexWriter {

  private static final int BATCH = 1000;

  private final Indexes indexes;
  private final Finder finder;

  IndexWriter(Indexes indexes, Finder finder) {
    this.indexes = indexes;
    this.finder = finder;
  }

  /** Puts documents in the place of what has their numbers. */
  void put(Collection<? extends IndexedDocument> documents) {
    if (documents.isEmpty()) {
      return;
    }
    try (SearchSession session = indexes.session()) {
      SearchIndexingPlan plan = session.indexingPlan();
      documents.forEach(plan::addOrUpdate);
    }
  }

  /** Takes out what is there of these numbers. */
  void remove(Class<? extends IndexedDocument> of, Collection<String> numbers) {
    if (numbers.isEmpty()) {
      return;
    }
    try (SearchSession session = indexes.session()) {
      SearchIndexingPlan plan = session.indexingPlan();
      numbers.forEach(number -> plan.purge(of, number, null));
    }
  }

  /** Takes out a batch of what no rebuild since that generation has met, and says its size. */
  int removeOlder(Class<? extends IndexedDocument> of, long generation) {
    refresh();
    List<String> older =
        finder.numbers(
            of,
            f -> f.range().field(DocumentBinder.GENERATION).lessThan(generation).toPredicate(),
            BATCH);
    remove(of, older);
    return older.size();
  }

  /** The products of a supplier that the index has, at most ten thousand. */
  List<String> productsOf(String supplier) {
    refresh();
    return finder.numbers(
        IndexedProduct.class,
        f -> f.match().field(Keyword.SUPPLIER.field()).matching(supplier).toPredicate(),
        Question.DEEPEST_RANK);
  }

  /** Makes everything written seen by the next question. */
  void refresh() {
    indexes.mapping().scope(Object.class).workspace().refresh();
  }

  /** How many documents there are. */
  long count(Class<? extends IndexedDocument> of) {
    try (SearchSession session = indexes.session()) {
      return session.search(of).where(f -> f.matchAll()).fetchTotalHitCount();
    }
  }
}

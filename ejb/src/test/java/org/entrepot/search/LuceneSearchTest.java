package org.entrepot.search;

import org.junit.jupiter.api.AfterAll;

/** The contract on Lucene, in memory. */
class LuceneSearchTest extends SearchContract {

  private static final Indexes INDEXES = Indexes.inMemory();

  @AfterAll
  static void close() {
    INDEXES.close();
  }

  @Override
  Indexes indexes() {
    return INDEXES;
  }
}

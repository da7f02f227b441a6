package org.entrepot.search;

import jakarta.persistence.EntityManager;
import java.time.Duration;
import org.entrepot.platform.outbox.OutboxReader;
import org.entrepot.platform.settings.Settings;

/** An index with everything that works on it. */
record OpenIndex(
    Indexes indexes,
    Finder finder,
    RecentAnswers answers,
    IndexWriter writer,
    Follower follower,
    Notebook notebook) {

  static OpenIndex of(
      Settings settings, DocumentSource source, OutboxReader outbox, EntityManager entities) {
    Indexes indexes = Indexes.open(settings.search());
    Finder finder = new Finder(indexes, settings.search().patience());
    IndexWriter writer = new IndexWriter(indexes, finder);
    Duration memory = Duration.ofDays(Math.max(1, settings.keepDoneDays() - 1));
    return new OpenIndex(
        indexes,
        finder,
        new RecentAnswers(finder),
        writer,
        new Follower(source, outbox, writer, memory),
        settings.search().isShared()
            ? new SharedNotebook(entities)
            : new FileNotebook(Indexes.folder(settings.search())));
  }
}

package org.entrepot.search;

import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.TreeSet;
import org.entrepot.platform.outbox.OutboxReader.Happening;
import org.jspecify.annotations.Nullable;

/**
 * How far an index has followed, kept with it.
 *
 * @param origin the database whose events these are
 * @param settled no event up to this one is still to come
 * @param had the events behind it that are in the index
 * @param generation when the last rebuild began, in milliseconds, so that it grows even where the
 *     notebook was lost; documents carry the one that they were written in
 * @param built whether the index was ever whole, so that it may answer
 * @param rebuild the rebuild under way, if there is one
 * @param followedAt when it last was up to date
 */
public record Progress(
    String origin,
    long settled,
    List<Long> had,
    long generation,
    boolean built,
    @Nullable Rebuild rebuild,
    Instant followedAt) {

  private static final int QUIET_SECONDS = 60;

  public Progress {
    // Read from a file of another shape they may be missing; it then counts as torn.
    Objects.requireNonNull(origin);
    Objects.requireNonNull(followedAt);
    had = List.copyOf(had);
  }

  /** Of an index that has nothing: everything has yet to be taken up. */
  static Progress ofNothing(String origin, long settled, Instant now) {
    return new Progress(
        origin, settled, List.of(), now.toEpochMilli(), false, Rebuild.begun(now), now);
  }

  /** Of an index whose documents are not this database's: as good as nothing, and cleared out. */
  Progress ofForeign(String now, long from, Instant at) {
    return new Progress(now, from, List.of(), next(at), false, Rebuild.begun(at), at);
  }

  /**
   * Whether it is of another database, or of one that was since put back to an earlier day.
   *
   * @param last the last event that there is; 0 where all were done away with in a quiet time
   */
  boolean isForeign(String here, long last) {
    boolean knowsMore = settled > last || had.stream().anyMatch(id -> id > last);
    return !origin.equals(here) || (last > 0 && knowsMore);
  }

  /** Takes everything up anew, the documents there are answering until then. */
  Progress rebuilding(Instant now) {
    return new Progress(origin, settled, had, next(now), built, Rebuild.begun(now), followedAt);
  }

  private long next(Instant now) {
    return Math.max(generation + 1, now.toEpochMilli());
  }

  Progress with(@Nullable Rebuild next) {
    return new Progress(origin, settled, had, generation, built || next == null, next, followedAt);
  }

  /** Whether there was more to do than one turn did. */
  boolean isBehind(Progress before) {
    return rebuild != null || had.size() != before.had.size() || settled != before.settled;
  }

  boolean isNews(Happening happening) {
    return happening.id() > settled && !had.contains(happening.id());
  }

  /**
   * Has the news too; what is older than the given time is settled. Quiet for less than a minute it
   * stays the same, so that it is not written each second.
   *
   * @param all the events behind the settled one, in the order of their ids
   * @param news those of them that were taken up now, the first ones
   */
  Progress having(List<Happening> all, List<Happening> news, Instant settledBefore, Instant now) {
    TreeSet<Long> known = new TreeSet<>(had);
    news.forEach(happening -> known.add(happening.id()));
    long last = settled;
    boolean upToDate = true;
    for (Happening happening : all) {
      upToDate = upToDate && known.contains(happening.id());
      if (upToDate && happening.at().isBefore(settledBefore)) {
        last = happening.id();
      }
    }
    boolean same = news.isEmpty() && now.isBefore(followedAt.plusSeconds(QUIET_SECONDS));
    return same
        ? this
        : new Progress(
            origin,
            last,
            List.copyOf(known.tailSet(last, false)),
            generation,
            built,
            rebuild,
            upToDate ? now : followedAt);
  }
}

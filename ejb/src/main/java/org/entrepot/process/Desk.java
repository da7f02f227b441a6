package org.entrepot.process;

import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import org.entrepot.platform.access.Caller;
import org.entrepot.platform.access.Needs;
import org.entrepot.platform.access.Reads;
import org.entrepot.platform.access.Right;
import org.entrepot.platform.access.Service;
import org.entrepot.platform.desk.Work;
import org.entrepot.platform.desk.WorkSource;

/** My work now: what every component has for a person, the most urgent first. */
@Service
public class Desk {

  private static final Comparator<Work> MOST_URGENT_FIRST =
      Comparator.comparing(Work::urgency)
          .thenComparing(work -> work.due() == null ? Instant.MAX : work.due())
          .thenComparing(Work::kind);

  @Inject private Instance<WorkSource> sources;

  @Needs(Right.SIGNED_IN)
  @Reads
  public List<Work> work(Caller caller) {
    return sources.stream()
        .flatMap(source -> source.work(caller).stream())
        .filter(work -> work.count() > 0)
        .sorted(MOST_URGENT_FIRST)
        .toList();
  }
}

package org.entrepot.process.demo;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.locks.LockSupport;
import org.entrepot.directory.Directory;
import org.entrepot.platform.error.Refusal;
import org.entrepot.platform.page.PageRequest;
import org.entrepot.platform.settings.Settings;
import org.entrepot.platform.time.TradeClock;
import org.entrepot.platform.timer.AlarmBell;

/**
 * Makes the demo world: the steps of all chapters in the order of their time, each in a transaction
 * that also notes that it is done. After a stop in the middle the next start goes on with the first
 * step that is not; alarms ring at their own time in between. One node makes it: a second one that
 * tries the same step fails by its note and leaves the work to the first.
 */
@ApplicationScoped
public class DemoWorld {

  private static final Logger LOG = System.getLogger(DemoWorld.class.getName());
  private static final String BEGUN = "begun";
  private static final String COMPLETE = "complete";

  /** How many days of the story one line of progress is about. */
  private static final int STRETCH_DAYS = 20;

  private static final Duration PATIENCE = Duration.ofMinutes(4);
  private static final Duration PAUSE = Duration.ofSeconds(1);

  @Inject private Settings settings;
  @Inject private Directory directory;
  @Inject private Instance<Chapter> chapters;
  @Inject private Cast cast;
  @Inject private Memory memory;
  @Inject private AlarmBell bell;
  @Inject private TradeClock clock;

  private volatile DemoState state = new DemoState(DemoState.Phase.NOT_WANTED, 0);

  public DemoState state() {
    return state;
  }

  /** Looks whether there is anything to make; if so, the alarms wait for {@link #make}. */
  boolean prepare() {
    if (!settings.demo()) {
      return false;
    }
    memory.load();
    if (memory.holds(COMPLETE)) {
      state = new DemoState(DemoState.Phase.COMPLETE, 100);
      return false;
    }
    if (!memory.holds(BEGUN) && isInUse()) {
      return false;
    }
    state = new DemoState(DemoState.Phase.RUNNING, 0);
    bell.hold();
    return true;
  }

  /** Makes what is not made yet; whatever goes wrong, the exchange goes on. */
  void make() {
    long start = System.nanoTime();
    try {
      Instant begun = Instant.parse(memory.once(BEGUN, () -> clock.now().toString()));
      List<Step> steps = steps(new Days(begun));
      play(steps, start);
      memory.once(COMPLETE, () -> steps.size() + " steps");
      state = new DemoState(DemoState.Phase.COMPLETE, 100);
      LOG.log(Level.INFO, "Demo world: complete after {0}, {1} steps", since(start), steps.size());
    } catch (RuntimeException | Error e) {
      // Nobody else would hear of an error here, and the readiness check would wait for ever.
      state = new DemoState(DemoState.Phase.FAILED, state.percent());
      LOG.log(Level.ERROR, "Demo world: it stays as it is after " + since(start), e);
    } finally {
      bell.release();
    }
  }

  private boolean isInUse() {
    PageRequest one = new PageRequest(1, null);
    return !directory.companies(cast.operator(), Optional.empty(), one).items().isEmpty();
  }

  private List<Step> steps(Days days) {
    List<Step> steps = new ArrayList<>();
    chapters.forEach(chapter -> steps.addAll(chapter.steps(days)));
    steps.sort(Comparator.comparing(Step::at));
    return steps;
  }

  private void play(List<Step> steps, long start) {
    LocalDate told = LocalDate.MIN;
    for (int done = 0; done < steps.size(); done++) {
      Step step = steps.get(done);
      LocalDate day = LocalDate.ofInstant(step.at(), ZoneOffset.UTC);
      state = new DemoState(DemoState.Phase.RUNNING, done * 100 / steps.size());
      if (day.isAfter(told.plusDays(STRETCH_DAYS)) || done == 0) {
        told = day;
        LOG.log(
            Level.INFO,
            "Demo world: from {0} on, {1} of {2} steps, {3}",
            day,
            done,
            steps.size(),
            since(start));
      }
      if (!memory.holds(step.name())) {
        play(step);
      }
    }
  }

  /**
   * Servers that start beside us, the identity provider above all, may not be there yet: they are
   * waited for. On a machine that is busy starting a statement may run into its limit: once is
   * forgiven.
   */
  private void play(Step step) {
    long end = System.nanoTime() + PATIENCE.toNanos();
    for (int attempt = 1; ; attempt++) {
      try {
        tryOnce(step);
        return;
      } catch (RuntimeException e) {
        boolean again = attempt == 1 || (isAway(e) && System.nanoTime() < end);
        if (!again) {
          throw new IllegalStateException("The step " + step.name() + " failed", e);
        }
        LOG.log(Level.WARNING, "Demo world: the step {0} is tried again: {1}", step.name(), e);
        LockSupport.parkNanos(PAUSE.toNanos());
      }
    }
  }

  private static boolean isAway(RuntimeException e) {
    return e instanceof Refusal refusal && refusal.kind() == Refusal.Kind.UNAVAILABLE;
  }

  private void tryOnce(Step step) {
    clock.at(
        step.at(),
        () -> {
          while (bell.ringNext()) {
            LOG.log(Level.DEBUG, "An alarm of the past rang at {0}", step.at());
          }
          return memory.once(step.name(), step.deed());
        });
  }

  private static String since(long start) {
    long tenths = Duration.ofNanos(System.nanoTime() - start).toMillis() / 100;
    return BigDecimal.valueOf(tenths, 1) + " s";
  }
}

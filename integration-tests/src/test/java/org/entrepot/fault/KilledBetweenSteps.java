package org.entrepot.fault;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.entrepot.config.CaughtMail;
import org.entrepot.environment.Answer;
import org.entrepot.environment.Environment;
import org.entrepot.environment.Member;
import org.entrepot.environment.OnEntrepot;
import org.entrepot.story.Eventually;
import org.entrepot.story.Firm;
import org.junit.jupiter.api.Test;

/**
 * The server is killed before and in the middle of the steps of a trade, starts again, and is asked
 * again under the same key. In the end the trade is as one that nobody disturbed.
 *
 * <p>{@code -Dkills} says how many kills there are, drawn by lot from two a step; {@code -Dseed}
 * repeats a printed lot.
 */
@OnEntrepot
class KilledBetweenSteps {
  private static final int KILLS = Integer.getInteger("kills", 3);
  private static final long SEED = Long.getLong("seed", System.nanoTime());
  private static final Duration PATIENCE = Duration.ofSeconds(60);

  private final Random lot = new Random(SEED);
  private final Map<String, Duration> usual = new HashMap<>();

  /** Where the server is killed: before a step, or while it is done. */
  private record Kill(int step, boolean amid) {}

  @Test
  void a_trade_whose_server_is_killed_at_any_step_ends_as_any_other() throws Exception {
    TradeInSteps undisturbed = trade("Calm");
    undisturbed.steps().forEach(this::rehearse);
    Eventually.holds(KilledBetweenSteps::allIsTold);
    TradeInSteps disturbed = trade("Stormy");
    Set<Kill> kills = draw(disturbed.steps().size());
    say("%d kills, -Dseed=%d", kills.size(), SEED);

    for (int i = 0; i < disturbed.steps().size(); i++) {
      TradeInSteps.Step step = disturbed.steps().get(i);
      if (kills.contains(new Kill(i, false))) {
        restart();
        say("killed before %s", step.name());
      }
      Answer answer = kills.contains(new Kill(i, true)) ? killAmid(step) : step.request().get();
      step.learn().accept(done(answer));
    }

    Eventually.holds(
        () -> assertThat(Footprint.of(disturbed)).isEqualTo(Footprint.of(undisturbed)));
    Eventually.holds(() -> assertThat(mails(undisturbed)).isNotEmpty());
    Eventually.holds(() -> mailedAsOften(disturbed, undisturbed, kills.size()));
    assertThat(Member.named("operator").get("dead-letters").is(200).items())
        .noneMatch(letter -> letter.getBoolean("dead"));
    AuditCommand.succeeds();
  }

  private static TradeInSteps trade(String name) {
    return new TradeInSteps(
        Firm.verifiedSupplier(Crew.maker(), name + " Works Ltd"),
        Firm.verifiedBuyer(Crew.importer(), name + " Imports GmbH"));
  }

  /** What a kill interrupts may be told twice: the undisturbed trade is told whole before. */
  private static void allIsTold() {
    try (Connection connection = Environment.current().asOwner();
        Statement statement = connection.createStatement();
        ResultSet waiting =
            statement.executeQuery(
                "select count(*) from platform_delivery where state = 'WAITING'")) {
      waiting.next();
      assertThat(waiting.getLong(1)).as("deliveries that wait").isZero();
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }

  private void rehearse(TradeInSteps.Step step) {
    long start = System.nanoTime();
    step.learn().accept(done(step.request().get()));
    usual.put(step.name(), Duration.ofNanos(System.nanoTime() - start));
  }

  private Set<Kill> draw(int steps) {
    List<Kill> all = new ArrayList<>();
    for (int i = 0; i < steps; i++) {
      all.add(new Kill(i, false));
      all.add(new Kill(i, true));
    }
    Collections.shuffle(all, lot);
    return new HashSet<>(all.subList(0, Math.min(KILLS, all.size())));
  }

  /** Sends the step, kills the server at a moment drawn by lot, and sends the step again. */
  private Answer killAmid(TradeInSteps.Step step) throws Exception {
    long moment = (long) (lot.nextDouble() * usual.get(step.name()).toNanos());
    CompletableFuture<Answer> asked = CompletableFuture.supplyAsync(step.request());
    answered(asked, moment);
    restart();
    Optional<Answer> first = answered(asked, PATIENCE.toNanos());
    Answer again = step.request().get();
    boolean replayed = !again.header("Idempotency-Replayed").isEmpty();
    first.ifPresent(answer -> assertThat(again.text()).isEqualTo(done(answer).text()));
    assertThat(first.isEmpty() || replayed).as("%s was answered and kept", step.name()).isTrue();
    say(
        "killed %d ms into %s: %s",
        TimeUnit.NANOSECONDS.toMillis(moment),
        step.name(),
        first.isPresent() ? "answered" : replayed ? "done, not answered" : "not done");
    return again;
  }

  /** Its answer within so many nanoseconds; nothing where there is none, or the line was cut. */
  private static Optional<Answer> answered(CompletableFuture<Answer> asked, long nanos)
      throws InterruptedException {
    try {
      return Optional.of(asked.get(nanos, TimeUnit.NANOSECONDS));
    } catch (TimeoutException | ExecutionException unanswered) {
      return Optional.empty();
    }
  }

  private static void restart() {
    Environment.current().killServer();
    Environment.current().startServer();
  }

  private static Answer done(Answer answer) {
    assertThat(answer.status()).as(answer.text()).isIn(200, 201);
    return answer;
  }

  /**
   * Every mail of the one trade has gone out for the other too. A server that dies between the
   * relay's word and its own commit sends that one mail again, so there is one more a kill at most.
   */
  private static void mailedAsOften(TradeInSteps disturbed, TradeInSteps undisturbed, int kills) {
    List<String> once = mails(undisturbed);
    List<String> mails = mails(disturbed);
    assertThat(once).doesNotHaveDuplicates();
    assertThat(new HashSet<>(mails)).hasSameSizeAs(once);
    assertThat(mails.size()).isBetween(once.size(), once.size() + kills);
  }

  private static List<String> mails(TradeInSteps trade) {
    return Environment.current().mails().stream()
        .filter(mail -> trade.isNamedIn(mail.text()))
        .map(KilledBetweenSteps::words)
        .sorted()
        .toList();
  }

  private static String words(CaughtMail mail) {
    return mail.recipient() + "\n" + mail.subject() + "\n" + mail.text();
  }

  @SuppressWarnings("AnnotateFormatMethod")
  private static void say(String words, Object... values) {
    System.out.printf(words + "%n", values);
  }
}

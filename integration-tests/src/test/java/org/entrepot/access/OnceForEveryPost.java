package org.entrepot.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.Stream;
import org.entrepot.environment.Answer;
import org.entrepot.environment.Environment;
import org.entrepot.environment.Member;
import org.entrepot.environment.OnEntrepot;
import org.entrepot.environment.People;
import org.entrepot.story.Eventually;
import org.entrepot.story.Firm;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/**
 * Every POST of the API under an {@code Idempotency-Key}, in the six ways that it may come twice.
 */
@OnEntrepot
class OnceForEveryPost {

  private static final int TOO_OLD_DAYS = 3;

  private static List<Operation> posts;
  private static Trade trade;

  @BeforeAll
  static void assemble() {
    Staff.hire();
    People.add("once");
    trade =
        new Trade(
            Staff.join(Firm.verifiedSupplier("once", "Single Works Ltd")),
            Staff.join(Firm.verifiedBuyer("once", "Single Imports GmbH")));
    posts = Operation.all().stream().filter(each -> each.method().equals("POST")).toList();
    assertThat(posts).hasSizeGreaterThan(25);
  }

  /** A deed under a key of its own. */
  private record Keyed(Operation operation, Deed deed, String key) {
    static Keyed of(Operation operation) {
      return new Keyed(operation, Deeds.of(operation, trade), UUID.randomUUID().toString());
    }

    Member doer() {
      Member doer = operation.id().equals("decideCompany") ? Member.named("operator") : deed.doer();
      return doer.once(key);
    }

    Answer done() {
      Answer answer = deed.triedBy(doer(), operation);
      assertThat(answer.status()).as("%s: %s", operation, answer.text()).isBetween(200, 299);
      return answer;
    }

    void isReplayed(Answer first) {
      Answer again = done();
      assertThat(again.status()).isEqualTo(first.status());
      assertThat(again.text()).isEqualTo(first.text());
      assertThat(again.header("Location")).isEqualTo(first.header("Location"));
      assertThat(again.header("Idempotency-Replayed")).isEqualTo("true");
    }
  }

  @TestFactory
  Stream<DynamicTest> a_repeated_request_gets_the_same_answer() {
    return each(
        keyed -> {
          Answer first = keyed.done();
          assertThat(first.header("Idempotency-Replayed")).isEmpty();
          keyed.isReplayed(first);
        });
  }

  @TestFactory
  Stream<DynamicTest> the_same_key_with_another_body_is_refused() {
    return each(
        keyed -> {
          keyed.done();
          other(keyed).isRefused(422, "idempotency_key_reused");
        });
  }

  private static Answer other(Keyed keyed) {
    Deed deed = keyed.deed();
    return deed.file().isPresent()
        ? deed.with("other.png", new byte[] {1, 2, 3}, deed.fields())
            .triedBy(keyed.doer(), keyed.operation())
        : keyed.doer().post(deed.path(), "{'something':'else'}");
  }

  @TestFactory
  Stream<DynamicTest> of_two_at_once_one_takes_effect() {
    return each(
        keyed -> {
          List<Answer> answers = atOnce(List.of(keyed, keyed));
          List<Answer> good = answers.stream().filter(each -> each.status() < 300).toList();
          assertThat(good).isNotEmpty();
          assertThat(good.stream().map(Answer::text).distinct()).hasSize(1);
          answers.stream()
              .filter(each -> each.status() >= 300)
              .forEach(each -> each.isRefused(409, "request_in_flight"));
          keyed.isReplayed(good.get(0));
        });
  }

  @TestFactory
  Stream<DynamicTest> after_an_error_the_key_is_free() {
    return each(
        keyed -> {
          Deed nowhere =
              new Deed(
                  keyed.deed().firm(),
                  keyed.deed().doer(),
                  keyed.deed().path().replaceAll("[A-Z]{3}-[A-Z0-9]{10}", "XXX-0000000000"),
                  keyed.operation().path().contains("{") ? keyed.deed().body() : "{'a':[[]]}",
                  keyed.deed().file(),
                  keyed.deed().fields());
          if (nowhere.triedBy(keyed.doer(), keyed.operation()).status() >= 300) {
            keyed.isReplayed(keyed.done());
          }
        });
  }

  @Test
  void a_key_that_has_had_its_time_is_forgotten() throws SQLException {
    Keyed keyed = Keyed.of(operation("createProduct"));
    String first = keyed.done().number();
    try (Connection connection = Environment.current().asOwner();
        Statement statement = connection.createStatement()) {
      statement.execute(
          "update platform_idempotency set kept_at = date_sub(kept_at, interval %d day)"
              .formatted(TOO_OLD_DAYS));
    }
    Eventually.holds(() -> assertThat(keyed.done().number()).isNotEqualTo(first));
  }

  /** All at once, and the server is killed while they run; each is asked again by its next life. */
  @Test
  void after_a_crash_everything_has_been_done_once_or_is_done_now() {
    Map<Keyed, CompletableFuture<Answer>> running = new LinkedHashMap<>();
    List<Keyed> all = posts.stream().map(Keyed::of).toList();
    ExecutorService senders = Executors.newFixedThreadPool(8);
    try {
      all.forEach(
          keyed ->
              running.put(
                  keyed,
                  CompletableFuture.supplyAsync(
                      () -> keyed.deed().triedBy(keyed.doer(), keyed.operation()), senders)));
      CompletableFuture.anyOf(running.values().toArray(new CompletableFuture<?>[0])).join();
      Environment.current().killServer();
      Map<Keyed, Answer> told = new LinkedHashMap<>();
      running.forEach(
          (keyed, answer) -> {
            if (answer.handle((given, lost) -> lost == null).join()) {
              told.put(keyed, answer.join());
            }
          });
      Environment.current().startServer();
      assertThat(told).isNotEmpty();
      for (Keyed keyed : all) {
        Answer now = keyed.done();
        keyed.isReplayed(now);
        if (told.containsKey(keyed) && told.get(keyed).status() < 300) {
          assertThat(now.text()).as("%s", keyed.operation()).isEqualTo(told.get(keyed).text());
        }
      }
    } finally {
      senders.shutdownNow();
    }
  }

  private static Stream<DynamicTest> each(java.util.function.Consumer<Keyed> check) {
    return posts.stream()
        .map(post -> DynamicTest.dynamicTest(post.id(), () -> check.accept(Keyed.of(post))));
  }

  private static Operation operation(String id) {
    return posts.stream().filter(each -> each.id().equals(id)).findFirst().orElseThrow();
  }

  private static List<Answer> atOnce(List<Keyed> requests) {
    ExecutorService senders = Executors.newFixedThreadPool(requests.size());
    try {
      List<CompletableFuture<Answer>> running = new ArrayList<>();
      requests.forEach(
          keyed ->
              running.add(
                  CompletableFuture.supplyAsync(
                      () -> keyed.deed().triedBy(keyed.doer(), keyed.operation()), senders)));
      return running.stream().map(CompletableFuture::join).toList();
    } finally {
      senders.shutdownNow();
    }
  }
}

package org.entrepot.fault;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.entrepot.environment.Answer;
import org.entrepot.environment.Environment;
import org.entrepot.environment.Member;
import org.entrepot.environment.OnEntrepot;
import org.entrepot.environment.Tokens;
import org.entrepot.environment.Visitor;
import org.entrepot.story.Eventually;
import org.entrepot.story.Firm;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Keycloak takes connections and never answers: far worse than one that is gone. */
@OnEntrepot
class StuckIdentityProvider {

  /** More than the server has threads for requests. */
  private static final int CROWD = 100;

  /** What one call of Keycloak may take, and the request with it. */
  private static final Duration LIMIT = Duration.ofSeconds(20);

  private static final Duration AT_ONCE = Duration.ofSeconds(5);

  private ExecutorService crowd;
  private StuckServer stuck;
  private Firm firm;
  private Member member;

  @BeforeEach
  void getStuck() throws Exception {
    crowd = Executors.newFixedThreadPool(2 * CROWD);
    firm = Firm.founded("supplier2", "Unanswered Ltd", "CN", "'SUPPLIER'");
    member = Member.bearing(Tokens.of("supplier2")).actingFor(firm.number());
    Environment.current().stopKeycloak();
    stuck = StuckServer.on(Environment.current().keycloakPort());
  }

  @AfterEach
  void comeBack() {
    crowd.shutdownNow();
    if (stuck.isOpen()) {
      stuck.close();
      Environment.current().startKeycloak();
    }
  }

  @Test
  void who_is_signed_in_waits_no_longer_than_the_limit_and_then_not_at_all() throws Exception {
    List<CompletableFuture<Duration>> crowded = atOnce(CROWD, () -> member.get("orders").is(200));
    for (int i = 0; i < 5; i++) {
      assertThat(lasts(() -> Member.anonymous().get("ping").is(200))).isLessThan(AT_ONCE);
    }
    assertThat(crowded).allSatisfy(each -> assertThat(each.join()).isLessThan(LIMIT));

    int asked = stuck.taken();
    for (int i = 0; i < 5; i++) {
      assertThat(lasts(() -> refused(member))).isLessThan(AT_ONCE);
    }
    assertThat(stuck.taken()).as("the breaker is open").isEqualTo(asked);

    comeBack();
    Member again = Member.bearing(Tokens.of("supplier2")).actingFor(firm.number());
    Eventually.holds(
        () -> assertThat(again.post("me/address-confirmation").status()).isNotEqualTo(503));
  }

  @Test
  void strange_tokens_and_strangers_take_no_thread_for_long() throws Exception {
    List<CompletableFuture<Duration>> forged =
        atOnce(CROWD, () -> Member.bearing(forged()).get("orders").is(401));
    List<CompletableFuture<Duration>> strangers =
        atOnce(CROWD / 2, () -> Visitor.anonymous().get("/desk").is(503));

    assertThat(Stream.concat(forged.stream(), strangers.stream()))
        .allSatisfy(each -> assertThat(each.join()).isLessThan(LIMIT));
    assertThat(lasts(() -> Member.anonymous().get("products").is(200))).isLessThan(AT_ONCE);
  }

  private static Answer refused(Member member) {
    return member.post("me/address-confirmation").isRefused(503, "identity_unavailable");
  }

  /** A token whose key nobody has heard of, so that Keycloak is asked for its keys. */
  private static String forged() {
    return Stream.of(
            "{\"alg\":\"RS256\",\"kid\":\"unheard-of\"}",
            "{\"iss\":\"%s\",\"sub\":\"nobody\",\"aud\":\"entrepot-api\",\"exp\":9999999999,\"typ\":\"Bearer\"}"
                .formatted(Environment.current().realm()),
            "no signature")
        .map(part -> part.getBytes(StandardCharsets.UTF_8))
        .map(Base64.getUrlEncoder().withoutPadding()::encodeToString)
        .reduce((left, right) -> left + "." + right)
        .orElseThrow();
  }

  private List<CompletableFuture<Duration>> atOnce(int many, Runnable request) {
    return IntStream.range(0, many)
        .mapToObj(i -> CompletableFuture.supplyAsync(() -> lasts(request), crowd))
        .toList();
  }

  private static Duration lasts(Runnable request) {
    Instant start = Instant.now();
    request.run();
    return Duration.between(start, Instant.now());
  }
}

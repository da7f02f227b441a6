package org.entrepot.fault;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.APIResponse;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.time.Instant;
import org.entrepot.environment.Answer;
import org.entrepot.environment.Environment;
import org.entrepot.environment.Member;
import org.entrepot.environment.OnEntrepot;
import org.entrepot.environment.SiteVisitor;
import org.entrepot.environment.Tokens;
import org.entrepot.story.Firm;
import org.junit.jupiter.api.Test;

/** Servers that are slow or away are not waited for, and those who ask are told so. */
@OnEntrepot
class SlowServers {

  @Test
  void a_query_that_takes_too_long_is_given_up_and_said_to_be_so() throws SQLException {
    try (Connection owner = Environment.current().asOwner();
        Statement statement = owner.createStatement();
        SiteVisitor visitor = new SiteVisitor()) {
      statement.execute("lock tables sourcing_rfq write");
      Instant start = Instant.now();
      Answer answer = Member.anonymous().get("rfqs");
      Duration waited = Duration.between(start, Instant.now());
      int page = visitor.get("/rfqs").status();
      statement.execute("unlock tables");

      answer.isRefused(503, "too_slow");
      assertThat(answer.header("Retry-After")).isNotEmpty();
      assertThat(page).isEqualTo(503);
      assertThat(waited).isBetween(Duration.ofSeconds(5), Duration.ofSeconds(25));
    }
    Member.anonymous().get("rfqs").is(200);
  }

  @Test
  void without_the_identity_provider_who_is_signed_in_works_on_and_nobody_waits() throws Exception {
    Firm firm = Firm.founded("supplier2", "Patient Ltd", "CN", "'SUPPLIER'");
    String token = Tokens.of("supplier2");
    Member member = Member.bearing(token).actingFor(firm.number());
    Environment.current().stopKeycloak();
    try {
      for (int i = 0; i < 8; i++) {
        member.get("orders").is(200);
      }
      Instant start = Instant.now();
      Answer refused = member.post("me/address-confirmation");

      refused.isRefused(503, "identity_unavailable");
      assertThat(refused.header("Retry-After")).isNotEmpty();
      assertThat(Duration.between(start, Instant.now())).isLessThan(Duration.ofSeconds(5));
      try (SiteVisitor stranger = new SiteVisitor()) {
        APIResponse desk = stranger.get("/desk");
        assertThat(desk.headers().getOrDefault("location", "/unavailable"))
            .isEqualTo("/unavailable");
        assertThat(desk.status()).isIn(302, 503);
        assertThat(stranger.get("/unavailable").status()).isEqualTo(503);
        assertThat(stranger.get("/products").status()).isEqualTo(200);
      }
    } finally {
      Environment.current().startKeycloak();
    }
    Member.bearing(Tokens.of("supplier2")).actingFor(firm.number()).get("me").is(200);
  }
}

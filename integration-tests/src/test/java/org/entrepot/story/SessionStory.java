package org.entrepot.story;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.Cookie;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.entrepot.environment.Answer;
import org.entrepot.environment.Environment;
import org.entrepot.environment.Member;
import org.entrepot.environment.OnEntrepot;
import org.entrepot.environment.RealmAdministrator;
import org.entrepot.environment.SiteVisitor;
import org.entrepot.environment.Tokens;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** How a session begins and how it ends, tried by those who would like to keep or take one. */
@OnEntrepot
@Tag("story")
class SessionStory {
  private static final String PASSWORD = "Correct.Horse.77.Staple";

  @Test
  void a_session_that_somebody_planted_is_not_the_one_that_is_signed_in() {
    try (SiteVisitor victim = new SiteVisitor();
        SiteVisitor attacker = new SiteVisitor()) {
      String planted = "planted-by-an-attacker-0123456789";
      victim
          .context()
          .addCookies(
              List.of(new Cookie("JSESSIONID", planted).setUrl(Environment.current().site())));
      victim.signIn("provider", "demo");
      attacker
          .context()
          .addCookies(
              List.of(new Cookie("JSESSIONID", planted).setUrl(Environment.current().site())));

      assertThat(victim.get("/desk").status()).isEqualTo(200);
      assertThat(session(victim)).isNotEmpty().isNotEqualTo(planted);
      assertThat(attacker.get("/desk").status()).isEqualTo(302);
    }
  }

  @Test
  void signing_out_ends_the_session_here_and_at_the_identity_provider() {
    try (SiteVisitor visitor = new SiteVisitor();
        SiteVisitor thief = new SiteVisitor()) {
      Page page = visitor.signIn("provider", "demo");
      String taken = session(visitor);
      page.locator("form[action='/sign-out'] button").first().evaluate("it => it.click()");
      page.waitForURL(Environment.current().site() + "/");
      thief
          .context()
          .addCookies(
              List.of(new Cookie("JSESSIONID", taken).setUrl(Environment.current().site())));

      page.navigate(Environment.current().site() + "/desk");
      assertThat(page.url()).startsWith(Environment.current().realm());
      assertThat(page.locator("#password").count()).isOne();
      assertThat(thief.get("/desk").status()).isEqualTo(302);
    }
  }

  @Test
  void somebody_whose_account_is_disabled_is_out_of_site_and_api() {
    String name = "leaver-" + UUID.randomUUID();
    String subject = RealmAdministrator.makePerson(name, PASSWORD);
    try (SiteVisitor visitor = new SiteVisitor()) {
      visitor.signIn(name, PASSWORD);
      Member member = Member.bearing(token(name, PASSWORD));
      assertThat(visitor.get("/join").status()).isLessThan(400);
      member.get("me").is(200);

      RealmAdministrator.enable(subject, false);

      Eventually.holds(() -> member.get("me").isRefused(401, "account_closed"));
      assertThat(visitor.get("/desk").status()).isEqualTo(401);
      assertThat(visitor.get("/desk").status()).as("now a stranger").isEqualTo(302);
    }
  }

  @Test
  void a_removed_member_is_out_at_the_next_call() {
    Firm firm = Firm.founded("supplier2", "Leaving Members Ltd", "CN", "'SUPPLIER'");
    String path = "companies/" + firm.number() + "/members";
    Answer joined =
        firm.owner()
            .post(
                path,
                "{'email':'katharina.vogel@nordhafen-handel.example','name':'Katharina Vogel','role':'SALES'}");
    String member = joined.is(201).at("number");
    Member removed = Member.named("buyer").actingFor(firm.number());
    removed.get("orders").is(200);

    firm.owner().send("DELETE", path + "/" + member).is(204);

    removed.get("orders").isRefused(404, "not_found");
  }

  @Test
  void a_suspended_company_does_nothing_more_from_the_next_call_on() {
    Firm firm = Firm.verifiedBuyer("buyer2", "Soon Suspended GmbH");
    firm.owner().post("rfqs", Negotiation.NEED).is(201);

    firm.decide("SUSPEND", "Complaints that nobody answers.").is(200);

    firm.owner().post("rfqs", Negotiation.NEED).isRefused(403, "right_missing");
    firm.owner().get("rfqs?mine=true").is(200);
  }

  @Test
  void guessing_a_password_locks_the_account_for_a_while_and_only_this_one() throws Exception {
    String name = "guessed-" + UUID.randomUUID();
    RealmAdministrator.makePerson(name, PASSWORD);
    token(name, PASSWORD);

    for (int guess = 0; guess < 10; guess++) {
      String wrong = "guess" + guess;
      assertThatThrownBy(() -> Tokens.of(name, wrong)).hasMessageContaining("invalid_grant");
    }

    Eventually.holds(
        () ->
            assertThatThrownBy(() -> Tokens.of(name, PASSWORD))
                .hasMessageContaining("invalid_grant"));
    assertThat(Tokens.of("supplier")).isNotEmpty();
  }

  @Test
  void who_must_show_a_second_factor_sets_one_up_before_anything_else() {
    String name = "careful-" + UUID.randomUUID();
    RealmAdministrator.grant(RealmAdministrator.makePerson(name, PASSWORD), "second-factor");
    try (SiteVisitor visitor = new SiteVisitor()) {
      Page page = visitor.signIn(name, PASSWORD);

      assertThat(page.url()).startsWith(Environment.current().realm()).contains("CONFIGURE_TOTP");
      assertThat(visitor.get("/desk").status()).isEqualTo(302);
    }
  }

  @Test
  void who_says_to_have_come_over_tls_without_a_trusted_proxy_is_not_believed() {
    Answer answer = Member.anonymous().with("X-Forwarded-Proto", "https").get("products").is(200);

    assertThat(answer.header("Strict-Transport-Security")).isEmpty();
  }

  private static String session(SiteVisitor visitor) {
    Map<String, String> cookies =
        visitor.context().cookies(Environment.current().site()).stream()
            .collect(
                java.util.stream.Collectors.toMap(
                    each -> each.name, each -> each.value, (one, other) -> other));
    return cookies.getOrDefault("JSESSIONID", "");
  }

  private static String token(String name, String password) {
    try {
      return Tokens.of(name, password);
    } catch (java.io.IOException e) {
      throw new java.io.UncheckedIOException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }
}

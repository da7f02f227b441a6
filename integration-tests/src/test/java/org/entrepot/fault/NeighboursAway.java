package org.entrepot.fault;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import org.entrepot.environment.Answer;
import org.entrepot.environment.Environment;
import org.entrepot.environment.Member;
import org.entrepot.environment.OnEntrepot;
import org.entrepot.environment.Visitor;
import org.entrepot.story.Eventually;
import org.entrepot.story.Firm;
import org.entrepot.story.InvitationMail;
import org.entrepot.story.Negotiation;
import org.junit.jupiter.api.Test;

/** The database, Keycloak or the server itself goes away in the middle of the work. */
@OnEntrepot
class NeighboursAway {

  private static final String DRAFT = "{'title':'Written twice','tiers':[]}";

  @Test
  void without_its_database_the_search_goes_on_others_are_told_and_nothing_is_doubled() {
    assumeTrue(Environment.current().ownsDatabase(), "a server given by DB_URL stays");
    Firm supplier = Firm.verifiedSupplier(Crew.maker(), "Patient Works Ltd");
    Visitor visitor = Visitor.anonymous();
    visitor.get("/rfqs").is(200);
    Member owner = supplier.owner().once("while-the-database-is-away");

    Environment.current().killDatabase();
    Answer page = visitor.get("/rfqs").is(503);
    assertThat(page.header("Content-Type")).startsWith("text/html");
    assertThat(page.header("Retry-After")).isNotEmpty();
    assertThat(page.text()).contains("<h1").doesNotContain("Exception", "error.");
    owner.post("products", DRAFT).isRefused(503, "unavailable");
    assertThat(Member.anonymous().get("health").is(503).at("database")).isEqualTo("DOWN");
    Member.anonymous().get("ping").is(200);
    Member.anonymous().get("products").is(200);
    visitor.get("/products").is(200);

    Environment.current().startDatabase();
    Eventually.holds(() -> visitor.get("/rfqs").is(200));
    String number = owner.post("products", DRAFT).is(201).number();
    assertThat(owner.post("products", DRAFT).is(201).number()).isEqualTo(number);
    assertThat(supplier.owner().get("products?mine=true").is(200).items())
        .filteredOn(product -> product.getString("title").equals("Written twice"))
        .hasSize(1);
  }

  @Test
  void without_keycloak_who_is_signed_in_works_on_and_others_are_told() {
    Firm buyer = Firm.verifiedBuyer(Crew.importer(), "Undisturbed Imports GmbH");
    Visitor signedIn = Visitor.signedIn(Crew.importer());
    signedIn.get("/desk").is(200);

    Member invited = Member.named("provider");
    String address = invited.get("me").is(200).at("email");
    InvitationMail mail =
        InvitationMail.after(
            () -> buyer.invite(address, "SALES").is(201), address, "Undisturbed Imports");

    Environment.current().stopKeycloak();
    try {
      assertThat(Negotiation.published(buyer)).startsWith("RFQ-");
      signedIn.get("/desk").is(200);
      Visitor.anonymous().get("/products").is(200);
      Answer told = Visitor.anonymous().get("/desk").is(503);
      assertThat(told.text()).contains("<h1").doesNotContain("Exception", "error.");
      buyer.invite("new.hand@example.com", "SALES").is(201);
      invited.post("invitation/acceptance", mail.body()).isRefused(503, "identity_unavailable");
    } finally {
      Environment.current().startKeycloak();
    }
    Visitor.signedIn(Crew.maker()).get("/desk").is(200);
    invited.post("invitation/acceptance", mail.body()).is(200);
  }

  @Test
  void what_a_killed_server_had_not_told_yet_is_told_by_the_next() {
    Firm supplier = Firm.verifiedSupplier(Crew.maker(), "Interrupted Works Ltd");
    Firm buyer = Firm.verifiedBuyer(Crew.importer(), "Interrupted Imports GmbH");
    String rfq = Negotiation.published(buyer);
    String quotation = Negotiation.quote(supplier, rfq, "30.00", "150.00").is(201).number();
    String digest = Negotiation.digest(buyer, quotation);
    Member once = buyer.owner().once("accepted-once");

    Answer trade =
        once.post("quotations/" + quotation + "/acceptance", "{'versionDigest':'" + digest + "'}")
            .is(201);
    Environment.current().killServer();
    Environment.current().startServer();

    Answer again =
        once.post("quotations/" + quotation + "/acceptance", "{'versionDigest':'" + digest + "'}")
            .is(201);
    assertThat(again.text()).isEqualTo(trade.text());
    assertThat(buyer.owner().get("orders").is(200).items()).hasSize(1);
    Eventually.holds(
        () ->
            assertThat(supplier.owner().get("notifications").is(200).items())
                .anySatisfy(
                    told -> assertThat(told.toString()).contains(trade.at("order.number"))));
  }
}

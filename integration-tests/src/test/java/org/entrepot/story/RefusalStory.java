package org.entrepot.story;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import org.entrepot.environment.Answer;
import org.entrepot.environment.Member;
import org.entrepot.environment.OnEntrepot;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** What the exchange says no to, and how. */
@OnEntrepot
@Tag("story")
class RefusalStory {

  @Test
  void every_refused_field_is_named_in_the_callers_language() {
    Member person = Member.named("buyer2");

    Answer english = person.post("companies", "{'name':' ','kinds':[]}");
    english.refusesField("name", "not_blank");
    english.refusesField("country", "not_null");
    english.refusesField("kinds", "not_empty");
    Answer chinese = person.with("Accept-Language", "zh").post("companies", "{'name':''}");
    chinese.refusesField("name", "not_blank");
    assertThat(chinese.text()).isNotEqualTo(english.text()).containsPattern("[\\u4e00-\\u9fff]");
  }

  @Test
  void a_body_that_is_no_json_or_has_a_wrong_value_is_told_apart() {
    Member person = Member.named("buyer2");

    person.post("companies", "{not json").isRefused(400, "body_unreadable");
    person
        .post("companies", "{'name':'A','country':'XX','kinds':['BUYER']}")
        .refusesField("country", "country_unknown");
  }

  @Test
  void an_unverified_supplier_neither_publishes_nor_quotes() {
    Firm buyer = Firm.verifiedBuyer("buyer", "Buyer of the unverified GmbH");
    Firm newcomer = Firm.founded("supplier2", "Newcomer Ltd", "CN", "'SUPPLIER'");
    String product =
        newcomer.owner().post("products", "{'title':'A chair','tiers':[]}").is(201).number();

    newcomer
        .owner()
        .post("products/" + product + "/publication")
        .isRefused(409, "company_not_verified");
    Negotiation.quote(newcomer, Negotiation.published(buyer), "30", "150")
        .isRefused(409, "company_not_verified");
  }

  @Test
  void an_open_requirement_is_named_on_submission_and_a_rejection_gives_its_reason() {
    Firm firm = Firm.founded("supplier2", "Hasty Ltd", "CN", "'SUPPLIER'");

    firm.owner()
        .post("companies/" + firm.number() + "/submission")
        .isRefused(409, "company_requirement_open");
    firm.decide("VERIFY", "").isRefused(409, "company_state");
    firm.describe("CN", "91350100M000100Y43");
    firm.owner()
        .upload(
            "companies/" + firm.number() + "/documents",
            "l.pdf",
            Firm.PAPER,
            Map.of("kind", "LICENCE"))
        .is(201);
    firm.owner().post("companies/" + firm.number() + "/submission").is(200);
    firm.decide("TAKE", "").is(200);
    firm.decide("REJECT", " ").refusesField("reason", "not_blank");
    firm.decide("REJECT", "The licence cannot be read.").is(200);
    assertThat(firm.owner().get("companies/" + firm.number()).at("reason"))
        .isEqualTo("The licence cannot be read.");
  }

  @Test
  void a_wrong_or_oversized_file_is_refused_before_it_is_stored() {
    Firm firm = Firm.founded("supplier2", "Uploads Ltd", "CN", "'SUPPLIER'");
    String path = "companies/" + firm.number() + "/documents";
    byte[] page = "<html><script>alert(1)</script>".getBytes(StandardCharsets.UTF_8);

    firm.owner()
        .upload(path, "licence.pdf", page, Map.of("kind", "LICENCE"))
        .isRefused(415, "upload_type");
    firm.owner()
        .upload(path, "licence.pdf", new byte[11 * 1024 * 1024], Map.of("kind", "LICENCE"))
        .is(413);
    assertThat(firm.owner().get("companies/" + firm.number()).text()).doesNotContain("EVI-");
  }

  @Test
  void only_the_latest_version_is_accepted_and_only_by_whose_turn_it_is() {
    Firm supplier = Firm.verifiedSupplier("supplier", "Turn Supplier Ltd");
    Firm buyer = Firm.verifiedBuyer("buyer", "Turn Buyer GmbH");
    String rfq = Negotiation.published(buyer);
    String quotation = Negotiation.quote(supplier, rfq, "30", "150").is(201).number();
    String first = Negotiation.digest(buyer, quotation);

    supplier
        .owner()
        .post(
            "quotations/" + quotation + "/versions", "{'lines':[{'position':1,'unitPrice':'29'}]}")
        .isRefused(409, "quotation_turn");
    Negotiation.accept(supplier, quotation, first).isRefused(409, "quotation_turn");
    buyer
        .owner()
        .post(
            "quotations/" + quotation + "/versions", "{'lines':[{'position':1,'unitPrice':'28'}]}")
        .is(201);
    Negotiation.accept(buyer, quotation, first).isRefused(409, "quotation_version_superseded");
    Negotiation.accept(buyer, quotation, "0".repeat(64))
        .refusesField("versionDigest", "quotation_version_unknown");
  }

  @Test
  void two_acceptances_at_once_make_one_contract() {
    Firm one = Firm.verifiedSupplier("supplier", "Race Supplier One Ltd");
    Firm two = Firm.verifiedSupplier("supplier2", "Race Supplier Two Ltd");
    Firm buyer = Firm.verifiedBuyer("buyer", "Race Buyer GmbH");
    String rfq = Negotiation.published(buyer);
    List<String> quotations =
        List.of(
            Negotiation.quote(one, rfq, "30", "150").is(201).number(),
            Negotiation.quote(two, rfq, "31", "149").is(201).number());
    List<String> digests =
        quotations.stream().map(quotation -> Negotiation.digest(buyer, quotation)).toList();

    List<CompletableFuture<Answer>> tries =
        Stream.of(0, 1, 0, 1)
            .map(
                i ->
                    CompletableFuture.supplyAsync(
                        () -> Negotiation.accept(buyer, quotations.get(i), digests.get(i))))
            .toList();
    List<Integer> statuses = tries.stream().map(answer -> answer.join().status()).toList();

    assertThat(statuses).containsOnlyOnce(201).allMatch(status -> status == 201 || status == 409);
    assertThat(buyer.owner().get("contracts").is(200).items()).hasSize(1);
    assertThat(buyer.owner().get("orders").is(200).items()).hasSize(1);
  }

  @Test
  void the_same_key_makes_one_thing_and_another_body_is_refused() {
    Firm buyer = Firm.verifiedBuyer("buyer", "Idempotent Buyer GmbH");
    Member once = buyer.owner().once(UUID.randomUUID().toString());

    Answer first = once.post("rfqs", Negotiation.NEED).is(201);
    Answer second = once.post("rfqs", Negotiation.NEED).is(201);
    assertThat(second.number()).isEqualTo(first.number());
    assertThat(second.header("Location")).isEqualTo(first.header("Location"));
    once.post("rfqs", Negotiation.NEED.replace("'100'", "'101'"))
        .isRefused(422, "idempotency_key_reused");
    assertThat(buyer.owner().get("rfqs?mine=true").is(200).items()).hasSize(1);
  }

  @Test
  void a_stale_update_is_refused_and_nothing_is_lost() {
    Firm firm = Firm.founded("buyer2", "Stale GmbH", "DE", "'BUYER'");
    String path = "companies/" + firm.number();
    String tag = firm.owner().get(path).is(200).header("ETag");
    firm.describe("DE", "DE136695976");

    firm.owner()
        .with("If-Match", tag)
        .put(path, "{'name':'Other','country':'DE','kinds':['BUYER'],'signing':false}")
        .isRefused(412, "changed_meanwhile");
    assertThat(firm.owner().get(path).at("name")).isEqualTo("Stale GmbH");
  }

  @Test
  void somebody_with_several_companies_says_for_which_one() {
    Firm.founded("buyer2", "First of several GmbH", "DE", "'BUYER'");
    Firm.founded("buyer2", "Second of several GmbH", "DE", "'BUYER'");

    Member.named("buyer2").get("orders").isRefused(409, "company_required");
    Member.named("buyer2").actingFor("COM-0000000000").get("orders").isRefused(404, "not_found");
  }
}

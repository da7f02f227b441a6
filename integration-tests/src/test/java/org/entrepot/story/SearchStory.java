package org.entrepot.story;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.JsonObject;
import java.net.URI;
import java.util.List;
import org.entrepot.environment.Answer;
import org.entrepot.environment.Member;
import org.entrepot.environment.OnEntrepot;
import org.entrepot.environment.People;
import org.entrepot.environment.Visitor;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Being found: what is public is found a moment later, and what no longer is, is gone as soon. */
@OnEntrepot
@Tag("story")
class SearchStory {

  private static final Member OPERATOR = Member.named("operator");
  private static final Member ANYBODY = Member.anonymous();

  @Test
  void a_product_is_found_while_it_is_public_and_as_it_is_now() {
    Firm supplier =
        Firm.verifiedSupplier(People.ensured("searchstory.supplier"), "Zephyrine Kettles Ltd");
    String draft = product(supplier, "Zephyrine whistling kettle");
    assertThat(found("zephyrine")).isEmpty();

    publish(supplier, draft);
    Eventually.holds(() -> assertThat(found("zephyrine kettles")).containsExactly(draft));
    assertThat(found("\"whistling kettle\" zephyrine")).containsExactly(draft);
    assertThat(found("zefyrine")).containsExactly(draft);
    assertThat(found("zephyrine 厨房用品")).containsExactly(draft);
    Eventually.holds(
        () ->
            assertThat(ANYBODY.get("suggestions?q=zephyri").is(200).text())
                .contains(draft, supplier.number()));

    supplier
        .owner()
        .put("products/" + draft, description("Zephyrine teapot, enamelled").replace("3.85", "4.5"))
        .is(200);
    Eventually.holds(() -> assertThat(found("zephyrine teapot")).containsExactly(draft));
    assertThat(found("zephyrine whistling")).isEmpty();

    supplier.owner().post("products/" + draft + "/withdrawal").is(200);
    Eventually.holds(() -> assertThat(found("zephyrine")).isEmpty());
    assertThat(Visitor.anonymous().get("/products?q=zephyrine").is(200).text())
        .doesNotContain("teapot");
  }

  @Test
  void a_suspended_supplier_is_gone_with_all_it_offers_and_comes_back_with_it() {
    Firm supplier =
        Firm.verifiedSupplier(People.ensured("searchstory.supplier"), "Quillon Works Ltd");
    String first = product(supplier, "Quillon pan");
    String second = product(supplier, "Quillon pot");
    publish(supplier, first);
    publish(supplier, second);
    Eventually.holds(() -> assertThat(found("quillon")).containsExactlyInAnyOrder(first, second));
    Eventually.holds(() -> assertThat(suppliers("quillon")).containsExactly(supplier.number()));

    supplier.decide("SUSPEND", "Complaints are looked into").is(200);
    Eventually.holds(() -> assertThat(found("quillon")).isEmpty());
    Eventually.holds(() -> assertThat(suppliers("quillon")).isEmpty());
    assertThat(ANYBODY.get("suggestions?q=quillon").is(200).text()).doesNotContain("Quillon");

    supplier.decide("REINSTATE", "").is(200);
    Eventually.holds(() -> assertThat(found("quillon")).hasSize(2));
  }

  @Test
  void a_rebuild_is_asked_for_and_seen_and_no_search_comes_back_empty_meanwhile() {
    Firm supplier = Firm.verifiedSupplier(People.ensured("searchstory.supplier"), "Obsidio Ltd");
    String product = product(supplier, "Obsidio bowl");
    publish(supplier, product);
    Eventually.holds(() -> assertThat(found("obsidio")).containsExactly(product));
    Answer before = OPERATOR.get("search").is(200);
    assertThat(before.json().getBoolean("ready")).isTrue();

    OPERATOR.post("search/rebuild").is(200);
    for (int i = 0; i < 50; i++) {
      assertThat(found("obsidio")).containsExactly(product);
    }
    Eventually.holds(
        () -> assertThat(OPERATOR.get("search").is(200).json()).doesNotContainKey("rebuild"));
    assertThat(found("obsidio")).containsExactly(product);
    assertThat(Visitor.signedIn("operator").get("/operator/search").is(200).text())
        .contains("rebuild");
  }

  @Test
  void the_operator_reads_why_a_product_stands_where_it_stands() {
    Firm supplier = Firm.verifiedSupplier(People.ensured("searchstory.supplier"), "Vermeil Ltd");
    String product = product(supplier, "Vermeil spoon");
    publish(supplier, product);
    Eventually.holds(() -> assertThat(found("vermeil")).containsExactly(product));

    Answer why = OPERATOR.get("search/explanation?q=vermeil&product=" + product).is(200);
    assertThat(why.json().getBoolean("matches")).isTrue();
    assertThat(why.json().getJsonArray("parts")).isNotEmpty();
    Answer unknown = OPERATOR.get("search/explanation?q=vermeil&product=PRD-0").is(200);
    assertThat(unknown.json().getBoolean("known")).isFalse();
    supplier.owner().get("search/explanation?q=vermeil&product=" + product).is(403);
    assertThat(
            Visitor.signedIn("operator")
                .get("/operator/search?q=vermeil&product=" + product)
                .is(200)
                .text())
        .contains("vermeil");
  }

  @Test
  void prices_are_compared_in_the_readers_currency() {
    Firm supplier =
        Firm.verifiedSupplier(People.ensured("searchstory.supplier"), "Currency Compare Ltd");
    String product = product(supplier, "Tantalite cup");
    publish(supplier, product);
    Eventually.holds(() -> assertThat(found("tantalite")).containsExactly(product));

    ANYBODY.get("products?q=tantalite&priceMax=5").is(422);
    assertThat(found("tantalite&priceMax=5&priceIn=EUR")).containsExactly(product);
    assertThat(found("tantalite&priceMax=1&priceIn=EUR")).isEmpty();
    assertThat(found("tantalite&currency=EUR&priceMax=5")).isEmpty();
    JsonObject facets =
        ANYBODY.get("products?q=tantalite&priceIn=JPY").is(200).json().getJsonObject("facets");
    assertThat(facets.getString("currency")).isEqualTo("JPY");
    assertThat(facets.getJsonObject("price")).containsKey("2000");
    assertThat(facets.getString("ratesOn")).isNotBlank();
  }

  private static List<String> found(String q) {
    String address = "products?q=" + q.replace(" ", "+").replace("\"", "%22");
    return numbers(URI.create(address).toASCIIString());
  }

  private static List<String> suppliers(String q) {
    return numbers("suppliers?q=" + q);
  }

  private static List<String> numbers(String list) {
    return ANYBODY.get(list).is(200).items().stream()
        .map(item -> item.getString("number"))
        .toList();
  }

  private static String product(Firm supplier, String title) {
    return supplier.owner().post("products", description(title)).is(201).number();
  }

  private static void publish(Firm supplier, String product) {
    supplier.owner().post("products/" + product + "/publication").is(200);
  }

  private static String description(String title) {
    return """
    {'title':'%s','language':'en','description':'For the kitchen.','category':'kitchenware',
     'currency':'USD','unit':'C62','tiers':[{'from':'50','price':'3.85'}],'hs':'961700','origin':'CN',
     'netKilograms':'0.5','grossKilograms':'0.6','leadTimeDays':30}
    """
        .formatted(title);
  }
}

package org.entrepot.story;

import static org.assertj.core.api.Assertions.assertThat;

import org.entrepot.environment.Answer;
import org.entrepot.environment.Member;
import org.entrepot.environment.OnEntrepot;
import org.entrepot.environment.People;
import org.entrepot.environment.Visitor;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** A supplier arranges its own page: address, colour, facts, and prices for those who ask only. */
@OnEntrepot
@Tag("story")
class StorefrontStory {
  private static final String BENCH =
      """
      {'title':'Harbour bench','language':'en','description':'Oak.','category':'furniture',
       'currency':'EUR','unit':'C62','hs':'940161','origin':'CN','leadTimeDays':20,'netKilograms':'12','grossKilograms':'13',
       'tiers':[{'from':'10','price':'123.45'}]}
      """;

  private final Firm supplier =
      Firm.verifiedSupplier(People.ensured("storefrontstory.supplier"), "Bench Works Ltd");
  private final Visitor stranger = Visitor.anonymous();
  private final String here = "companies/" + supplier.number() + "/storefront";
  private final String path =
      "bench-" + supplier.number().toLowerCase(java.util.Locale.ROOT).substring(4);

  @Test
  void an_address_a_colour_and_facts_of_its_own_are_public() {
    assertThat(supplier.owner().get(here).is(200).at("version")).isEqualTo("0");
    arrange(
            "{'path':'%s','accent':'PLUM','tagline':'Benches <for> harbours','foundedYear':1987,'exportPercent':80}"
                .formatted(path))
        .is(200);

    String page = stranger.get("/s/" + path).is(200).text();
    assertThat(page)
        .contains("front-plum", "Benches &lt;for&gt; harbours", "1987", "80 %")
        .contains("rel=\"canonical\" href=\"")
        .contains("/s/" + path + "\"");
    assertThat(stranger.get("/s/" + supplier.number()).is(200).text())
        .contains("/s/" + path + "\"");
    Answer told = Member.anonymous().get("suppliers/" + supplier.number() + "/storefront").is(200);
    assertThat(told.at("accent")).isEqualTo("PLUM");
    stranger.get("/s/no-such-front").is(404);
  }

  @Test
  void an_address_is_one_company_s_only_and_bad_ones_are_refused_by_name() {
    arrange("{'path':'%s','accent':'TEAL'}".formatted(path)).is(200);
    Firm rival =
        Firm.verifiedSupplier(People.ensured("storefrontstory.supplier2"), "Other Bench Works Ltd");

    Answer taken =
        rival
            .owner()
            .put(
                "companies/" + rival.number() + "/storefront",
                "{'path':'%s','accent':'TEAL'}".formatted(path));
    assertThat(taken.is(422).text()).contains("storefront_path_taken");
    for (String bad : new String[] {"ab", "-abc", "ABC", "a--b", "a/b", "über"}) {
      assertThat(arrange("{'path':'%s','accent':'TEAL'}".formatted(bad)).is(422).text())
          .contains("storefront_path");
    }
    rival.owner().put(here, "{'accent':'TEAL'}").is(404);
  }

  @Test
  void an_older_form_does_not_write_over_a_newer_one() {
    String tag = supplier.owner().get(here).is(200).header("ETag");
    arrange("{'accent':'RUST'}").is(200);
    supplier.owner().with("If-Match", tag).put(here, "{'accent':'SLATE'}").is(412);
    assertThat(supplier.owner().get(here).is(200).at("accent")).isEqualTo("RUST");
  }

  @Test
  void who_tells_prices_only_to_those_who_ask_has_none_in_public() {
    Answer made = supplier.owner().post("products", BENCH).is(201);
    supplier.owner().post("products/" + made.number() + "/publication").is(200);
    String product = "products/" + made.number();
    assertThat(Member.anonymous().get(product).is(200).text()).contains("123.45");

    arrange("{'accent':'TEAL','inquiryOnly':true}").is(200);

    assertThat(Member.anonymous().get(product).is(200).text()).doesNotContain("123.45");
    Eventually.holds(
        () ->
            assertThat(Member.anonymous().get("products?q=harbour+bench").is(200).text())
                .contains(made.number())
                .doesNotContain("123.45"));
    assertThat(stranger.get("/products/" + made.at("slug")).is(200).text())
        .contains("Price on request")
        .doesNotContain("123.45");
    assertThat(supplier.owner().get(product).is(200).text()).contains("123.45");
  }

  private Answer arrange(String storefront) {
    return supplier.owner().put(here, storefront);
  }
}

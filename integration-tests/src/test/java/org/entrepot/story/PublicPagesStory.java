package org.entrepot.story;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import java.io.StringReader;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.entrepot.environment.Answer;
import org.entrepot.environment.Environment;
import org.entrepot.environment.OnEntrepot;
import org.entrepot.environment.People;
import org.entrepot.environment.Visitor;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** What search engines, caches and share cards are told of public pages, and of no others. */
@OnEntrepot
@Tag("story")
class PublicPagesStory {
  private static final Pattern STRUCTURED =
      Pattern.compile("<script type=\"application/ld\\+json\">(.*?)</script>");
  private static final String LAMP =
      """
      {'title':'Harbour </script> lamp & bulb','language':'en','description':'Bright.','category':'lighting',
       'currency':'EUR','unit':'C62','hs':'940511','origin':'CN','netKilograms':'1','grossKilograms':'1.2','leadTimeDays':9,
       'tiers':[{'from':'100','price':'4.20'},{'from':'1000','price':'3.60'}]}
      """;

  private final Visitor stranger = Visitor.anonymous();

  @Test
  void a_page_that_has_not_changed_is_not_sent_again() {
    Answer page = stranger.get("/suppliers").is(200);
    assertThat(page.header("Cache-Control")).isEqualTo("public, no-cache");
    assertThat(page.header("Vary")).contains("Cookie", "Accept-Language");

    Answer again = stranger.get("/suppliers", "If-None-Match", page.header("ETag")).is(304);
    assertThat(again.bytes()).isEmpty();
    assertThat(stranger.get("/suppliers", "If-None-Match", "\"other\"").is(200).text())
        .isEqualTo(page.text());
  }

  @Test
  void what_somebody_sees_who_is_signed_in_is_kept_by_nobody() {
    Answer page = Visitor.signedIn("buyer").get("/suppliers").is(200);
    assertThat(page.header("Cache-Control")).isEqualTo("no-store");
    assertThat(page.header("ETag")).isEmpty();
  }

  @Test
  void every_language_has_an_address_of_its_own() {
    String site = Environment.current().site();
    String english = stranger.get("/products").is(200).text();
    assertThat(english)
        .contains("<link rel=\"canonical\" href=\"" + site + "/products\"")
        .contains("hreflang=\"zh\" href=\"" + site + "/products?lang=zh\"")
        .contains("hreflang=\"x-default\"");

    String chinese = Visitor.anonymous().get("/products?lang=zh").is(200).text();
    assertThat(chinese)
        .contains("lang=\"zh\"")
        .contains("<link rel=\"canonical\" href=\"" + site + "/products?lang=zh\"");
  }

  @Test
  void a_product_is_described_to_engines_and_mapped_once_it_is_public() {
    Firm supplier =
        Firm.verifiedSupplier(People.ensured("publicpagesstory.supplier"), "Lamps for Engines Ltd");
    Answer made = supplier.owner().post("products", LAMP).is(201);
    String slug = made.at("slug");
    assertThat(mapped()).noneMatch(page -> page.contains(slug));

    supplier.owner().post("products/" + made.number() + "/publication").is(200);

    assertThat(mapped()).anyMatch(page -> page.contains("/products/" + slug + "</loc>"));
    assertThat(mapped()).anyMatch(page -> page.contains("/s/" + supplier.number() + "</loc>"));
    String page = stranger.get("/products/" + slug).is(200).text();
    assertThat(page).contains("property=\"og:title\" content=\"Harbour &lt;/script&gt; lamp");
    JsonObject told = structured(page);
    assertThat(told.getString("name")).isEqualTo("Harbour </script> lamp & bulb");
    JsonObject offers = told.getJsonObject("offers");
    assertThat(offers.getString("priceCurrency")).isEqualTo("EUR");
    assertThat(offers.getJsonNumber("lowPrice").toString()).isEqualTo("3.6");
    assertThat(offers.getJsonNumber("highPrice").toString()).isEqualTo("4.2");

    supplier.owner().post("products/" + made.number() + "/withdrawal").is(200);
    assertThat(mapped()).noneMatch(piece -> piece.contains(slug));
  }

  @Test
  void engines_are_led_to_the_map_and_away_from_the_desk() {
    assertThat(stranger.get("/robots.txt").is(200).text())
        .contains("Disallow: /desk", "Sitemap: " + Environment.current().site() + "/sitemap.xml");
    stranger.get("/sitemap-products-999999999.xml").is(200);
    stranger.get("/sitemap-others-0.xml").is(404);
    stranger.get("/sitemap-products-x.xml").is(404);
  }

  /** Every piece that the map of the site names. */
  private List<String> mapped() {
    String site = Environment.current().site();
    return Pattern.compile("<loc>" + Pattern.quote(site) + "([^<]+)</loc>")
        .matcher(stranger.get("/sitemap.xml").is(200).text())
        .results()
        .map(found -> stranger.get(found.group(1)).is(200).text())
        .toList();
  }

  private static JsonObject structured(String page) {
    Matcher script = STRUCTURED.matcher(page);
    assertThat(script.find()).as(page).isTrue();
    try (JsonReader reader = Json.createReader(new StringReader(script.group(1)))) {
      return reader.readObject();
    }
  }
}

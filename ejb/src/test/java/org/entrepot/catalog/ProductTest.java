package org.entrepot.catalog;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.entrepot.platform.error.Refusal;
import org.entrepot.platform.file.StoredFile;
import org.entrepot.platform.value.Digest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ProductTest {

  private static final Instant LATER = Listings.MORNING.plus(Duration.ofHours(3));

  @ParameterizedTest
  @CsvSource({
    "DRAFT, DRAFT, false",
    "DRAFT, PUBLISHED, true",
    "DRAFT, WITHDRAWN, false",
    "PUBLISHED, DRAFT, false",
    "PUBLISHED, PUBLISHED, false",
    "PUBLISHED, WITHDRAWN, true",
    "WITHDRAWN, DRAFT, false",
    "WITHDRAWN, PUBLISHED, true",
    "WITHDRAWN, WITHDRAWN, false"
  })
  void the_states_follow_the_table_and_nothing_else(
      ProductStatus from, ProductStatus to, boolean allowed) {
    assertThat(from.mayBecome(to)).isEqualTo(allowed);
    if (!allowed) {
      assertThatThrownBy(() -> from.to(to))
          .isInstanceOfSatisfying(
              Refusal.class, refusal -> assertThat(refusal.code()).isEqualTo("product_state"));
    }
  }

  @Test
  void a_state_is_read_by_its_name_and_nothing_else() {
    assertThat(ProductStatus.read("DRAFT")).hasValue(ProductStatus.DRAFT);
    assertThat(ProductStatus.read(" ")).isEmpty();
    assertThatThrownBy(() -> ProductStatus.read("draft")).isInstanceOf(Refusal.class);
  }

  @Test
  void a_complete_draft_is_published_withdrawn_and_published_again() {
    Product product = Listings.draft(Listings.complete());

    product.publish(Listings.MORNING);
    product.withdraw(Listings.MORNING);
    product.publish(LATER);

    ProductView view = product.publicView(Listings.SUPPLIER);
    assertThat(view.status()).isEqualTo(ProductStatus.PUBLISHED);
    assertThat(view.publishedAt()).isEqualTo(LATER);
  }

  @Test
  void an_incomplete_draft_is_refused_with_all_that_is_open() {
    Product product = Listings.draft(Listings.bare());

    assertThatThrownBy(() -> product.publish(Listings.MORNING))
        .isInstanceOfSatisfying(
            Refusal.class,
            refusal -> {
              assertThat(refusal.kind()).isEqualTo(Refusal.Kind.RULE);
              assertThat(refusal.code()).isEqualTo("product_requirement_open");
              assertThat(refusal.args())
                  .containsEntry(
                      "requirements",
                      "description, category, prices, hs, origin, weights, lead_time");
            });
    assertThat(product.publicView(Listings.SUPPLIER).status()).isEqualTo(ProductStatus.DRAFT);
  }

  @Test
  void a_draft_may_become_incomplete_but_a_published_product_may_not() {
    Listings.inState(ProductStatus.DRAFT).describe(Listings.bare(), "en", LATER);
    Product published = Listings.inState(ProductStatus.PUBLISHED);

    assertThatThrownBy(() -> published.describe(Listings.bare(), "en", LATER))
        .isInstanceOfSatisfying(
            Refusal.class,
            refusal -> assertThat(refusal.code()).isEqualTo("product_requirement_open"));
  }

  @Test
  void the_supplier_sees_what_is_open_and_the_public_does_not() {
    Product product = Listings.draft(Listings.inCategory("kitchenware"));

    assertThat(product.ownView(Listings.SUPPLIER).requirements())
        .contains(
            new ListingRequirement("category", true), new ListingRequirement("prices", false));
    assertThat(product.publicView(Listings.SUPPLIER).requirements()).isEmpty();
  }

  @Test
  void a_view_tells_no_file_name_of_a_picture() {
    Product product = Listings.draft(Listings.bare());
    StoredFile picture = picture("Zhang Wei home.png");

    product.addPicture(picture, LATER);

    assertThat(product.publicView(Listings.SUPPLIER).pictures())
        .containsExactly(new PictureView(picture.digest(), "image/png"));
  }

  @Test
  void text_without_a_language_is_in_the_callers() {
    assertThat(Listings.draft(Listings.bare()).publicView(Listings.SUPPLIER).language())
        .isEqualTo("en");
  }

  @Test
  void the_minimum_order_and_the_lowest_price_come_from_the_tiers() {
    ProductCard card =
        Listings.draft(
                Listings.with(
                    "EUR",
                    "C62",
                    List.of(PriceTier.of("100.000000", "3.800000"), PriceTier.of("200", "4.20")),
                    null))
            .card(Listings.SUPPLIER);

    assertThat(card.minimumOrder()).hasToString("100");
    assertThat(card.lowestPrice()).hasToString("3.8");
  }

  @Test
  void the_first_picture_is_the_main_one() {
    Product product = Listings.draft(Listings.bare());
    StoredFile front = picture("front");
    StoredFile back = picture("back");

    product.addPicture(front, LATER);
    product.addPicture(back, LATER);
    assertThat(mainPicture(product)).isEqualTo(front.digest());

    product.putFirst(back.digest(), LATER);
    assertThat(mainPicture(product)).isEqualTo(back.digest());

    product.removePicture(back.digest(), LATER);
    product.removePicture(front.digest(), LATER);
    assertThat(mainPicture(product)).isNull();
  }

  @Test
  void the_same_picture_twice_is_one_picture() {
    Product product = Listings.draft(Listings.bare());

    product.addPicture(picture("front"), LATER);
    product.addPicture(picture("front"), LATER);

    assertThat(product.publicView(Listings.SUPPLIER).pictures()).hasSize(1);
  }

  @Test
  void a_thirteenth_picture_is_refused() {
    Product product = Listings.draft(Listings.bare());
    for (int i = 0; i < Product.MOST_PICTURES; i++) {
      product.addPicture(picture("picture " + i), LATER);
    }

    assertThatThrownBy(() -> product.addPicture(picture("one more"), LATER))
        .isInstanceOfSatisfying(
            Refusal.class, refusal -> assertThat(refusal.code()).isEqualTo("picture_limit"));
  }

  @Test
  void a_picture_that_the_product_does_not_have_is_not_found() {
    Product product = Listings.draft(Listings.bare());
    String digest = picture("elsewhere").digest();

    assertThatThrownBy(() -> product.removePicture(digest, LATER)).isInstanceOf(Refusal.class);
    assertThatThrownBy(() -> product.putFirst(digest, LATER)).isInstanceOf(Refusal.class);
  }

  private static String mainPicture(Product product) {
    return product.card(Listings.SUPPLIER).picture();
  }

  private static StoredFile picture(String name) {
    byte[] bytes = name.getBytes(java.nio.charset.StandardCharsets.UTF_8);
    return new StoredFile(Digest.of(bytes).hex(), "image/png", bytes.length, name);
  }
}

package org.entrepot.catalog;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import org.entrepot.platform.error.Refusal;
import org.entrepot.platform.page.PageRequest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class ProductCursorTest {

  @ParameterizedTest
  @EnumSource(ProductSort.class)
  void a_cursor_is_read_back_as_it_was_written(ProductSort sort) {
    ProductCursor cursor = ProductCursor.after(sort, Listings.inState(ProductStatus.PUBLISHED));

    assertThat(ProductCursor.of(page(cursor.text()), sort)).hasValue(cursor);
    assertThat(cursor.parameters().keySet())
        .allMatch(name -> cursor.condition().contains(":" + name));
  }

  @Test
  void the_first_page_has_no_cursor() {
    assertThat(ProductCursor.of(PageRequest.first(), ProductSort.NEWEST)).isEmpty();
  }

  @Test
  void a_cursor_of_another_order_is_refused() {
    String cursor =
        ProductCursor.after(ProductSort.NEWEST, Listings.inState(ProductStatus.PUBLISHED)).text();

    assertUnreadable(cursor, ProductSort.LEAD_TIME);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "price_asc~EUR~1E999999999~1",
        "price_asc~XXXX~1~1",
        "price_asc~EUR~1",
        "price_asc~EUR~1~!",
        "price_asc~~~1",
        ""
      })
  void a_forged_cursor_is_refused(String plain) {
    String text = Base64.getUrlEncoder().encodeToString(plain.getBytes(StandardCharsets.UTF_8));

    assertUnreadable(text.isEmpty() ? "%%%" : text, ProductSort.PRICE_ASC);
  }

  private static void assertUnreadable(String cursor, ProductSort sort) {
    assertThatThrownBy(() -> ProductCursor.of(page(cursor), sort))
        .isInstanceOfSatisfying(
            Refusal.class,
            refusal ->
                assertThat(refusal.fieldErrors().get(0).code()).isEqualTo("cursor_unreadable"));
  }

  private static PageRequest page(String cursor) {
    return new PageRequest(20, cursor);
  }
}

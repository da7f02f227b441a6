package org.entrepot.process.demo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import org.entrepot.catalog.Category;
import org.entrepot.catalog.PriceTier;
import org.entrepot.directory.CompanyKind;
import org.junit.jupiter.api.Test;

class GoodsTest {

  @Test
  void every_category_has_products_and_there_are_about_five_hundred() {
    assertThat(Goods.all().stream().map(Goods::category).distinct())
        .containsExactlyInAnyOrderElementsOf(
            Category.leaves().stream().map(Category::code).toList());
    assertThat(Goods.all().stream().mapToInt(goods -> goods.variants().size()).sum())
        .isBetween(480, 560);
  }

  @Test
  void only_suppliers_list_goods() {
    assertThat(Goods.all())
        .allSatisfy(
            goods -> assertThat(goods.firm().facts().kinds()).contains(CompanyKind.SUPPLIER));
  }

  @Test
  void no_firm_has_two_products_of_one_title() {
    List<String> titles =
        Goods.all().stream()
            .flatMap(
                goods ->
                    goods.variants().stream()
                        .map(variant -> goods.firm().key() + ": " + goods.titleOf(variant)))
            .collect(Collectors.toList());
    assertThat(titles)
        .doesNotHaveDuplicates()
        .allSatisfy(each -> assertThat(each).hasSizeLessThan(160));
  }

  @Test
  void prices_fall_with_the_quantity() {
    for (Goods goods : Goods.all()) {
      BigDecimal price = goods.priceOf(goods.variants().get(0));
      List<PriceTier> tiers = Prices.tiers(price, goods.minimum(), new Random(7));
      assertThat(tiers).hasSizeBetween(2, 4);
      for (int at = 1; at < tiers.size(); at++) {
        assertThat(tiers.get(at).from()).isGreaterThan(tiers.get(at - 1).from());
        assertThat(tiers.get(at).price())
            .as(goods.key())
            .isPositive()
            .isLessThanOrEqualTo(tiers.get(at - 1).price());
      }
    }
  }

  @Test
  void a_variant_reads_its_factors_and_its_colour() {
    assertThat(Variant.of("double, white@1.4~1.45#efece4"))
        .isEqualTo(
            new Variant("double, white", new BigDecimal("1.4"), new BigDecimal("1.45"), "efece4"));
    assertThat(Variant.of("plain"))
        .extracting(Variant::price, Variant::weight)
        .containsExactly(BigDecimal.ONE, BigDecimal.ONE);
  }

  @Test
  void a_variant_that_cannot_be_read_is_a_fault_of_the_list() {
    assertThatThrownBy(() -> Variant.of("white@cheap#efece4"))
        .isInstanceOf(IllegalStateException.class);
  }
}

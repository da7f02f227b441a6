package org.entrepot.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.entrepot.platform.page.PageRequest;
import org.entrepot.platform.value.CountryCode;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What either engine finds, in which order, and how it counts. */
abstract class SearchContract {

  private Indexes indexes;
  private Finder finder;
  private IndexWriter writer;

  /** Indexes that may have what an earlier test left. */
  abstract Indexes indexes();

  @BeforeEach
  void empty() {
    indexes = indexes();
    finder = new Finder(indexes, Duration.ofSeconds(20));
    writer = new IndexWriter(indexes, finder);
    indexes.mapping().scope(Object.class).workspace().purge();
    writer.refresh();
  }

  @Test
  void every_word_has_to_occur_wherever_it_stands() {
    have(
        Goods.of("P-1", "Steel mug").saying("double wall"),
        Goods.of("P-2", "Steel pan"),
        Goods.of("P-3", "Enamel mug").saying("with a steel rim"));

    assertThat(find("steel mug")).containsExactlyInAnyOrder("P-1", "P-3");
    assertThat(find("steel mug copper")).isEmpty();
    assertThat(find("wall COM-1")).containsExactly("P-1");
    assertThat(find("KITCHENWARE")).hasSize(3);
  }

  @Test
  void the_title_counts_more_than_the_text() {
    have(
        Goods.of("P-1", "Bottle opener").saying("for a kettle"),
        Goods.of("P-2", "Kettle"),
        Goods.of("P-3", "Teapot").saying("not a kettle, and no kettle lid"));

    assertThat(find("kettle")).startsWith("P-2").hasSize(3);
  }

  @Test
  void english_words_are_found_in_their_other_forms() {
    have(Goods.of("P-1", "Insulated bottles"), Goods.of("P-2", "The carpenter's vice"));

    assertThat(find("bottle")).containsExactly("P-1");
    assertThat(find("carpenters")).containsExactly("P-2");
  }

  @Test
  void chinese_is_found_by_its_words_and_by_a_single_sign() {
    have(
        Goods.of("P-1", "不锈钢保温杯").in("zh"),
        Goods.of("P-2", "钢制菜刀").in("zh-Hans"),
        Goods.of("P-3", "Bamboo board"));

    assertThat(find("保温杯")).containsExactly("P-1");
    assertThat(find("菜刀")).containsExactly("P-2");
    assertThat(find("刀")).containsExactly("P-2");
    assertThat(find("保温刀")).isEmpty();
    assertThat(find("厨房用品")).hasSize(3);
  }

  @Test
  void arabic_is_found_whatever_its_article_and_its_hamza() {
    have(Goods.of("P-1", "أكواب من الفولاذ").in("ar"), Goods.of("P-2", "حقيبة جلدية").in("ar"));

    assertThat(find("فولاذ")).containsExactly("P-1");
    assertThat(find("اكواب")).containsExactly("P-1");
    assertThat(find("الحقيبة")).containsExactly("P-2");
  }

  @Test
  void other_languages_are_found_without_case_and_accents() {
    have(
        Goods.of("P-1", "Théière émaillée").in("fr"),
        Goods.of("P-2", "Чайник эмалированный").in("ru"),
        Goods.of("P-3", "Ấm trà men").in("vi"));

    assertThat(find("theiere EMAILLEE")).containsExactly("P-1");
    assertThat(find("чайник")).containsExactly("P-2");
    assertThat(find("am tra")).containsExactly("P-3");
  }

  @Test
  void a_text_of_one_language_is_found_together_with_words_of_another() {
    have(Goods.of("P-1", "USB-C 充电宝 20000mAh").in("zh"), Goods.of("P-2", "充电宝").in("zh"));

    assertThat(find("usb-c 充电宝")).containsExactly("P-1");
  }

  @Test
  void a_phrase_is_found_in_its_order_only() {
    have(
        Goods.of("P-1", "Mug").saying("double wall of steel"),
        Goods.of("P-2", "Mug").saying("a wall mount, double screws"));

    assertThat(find("double wall")).hasSize(2);
    assertThat(find("\"double wall\"")).containsExactly("P-1");
    assertThat(find("\"wall double\"")).isEmpty();
  }

  @Test
  void what_the_trade_calls_otherwise_is_found_behind_what_was_asked_for() {
    have(
        Goods.of("P-1", "LED flashlight").saying("flashlight flashlight"),
        Goods.of("P-2", "Torch"),
        Goods.of("P-3", "便携手电筒").in("zh"),
        Goods.of("P-4", "Portable charger"));

    assertThat(find("torch")).containsExactly("P-2", "P-1");
    assertThat(find("电筒")).containsExactly("P-3");
    assertThat(find("power bank")).containsExactly("P-4");
  }

  @Test
  void a_mistyped_word_finds_what_was_meant_and_never_before_what_was_written() {
    have(
        Goods.of("P-1", "Hammer"),
        Goods.of("P-2", "Hamer, hamer").saying("hamer hamer"),
        Goods.of("P-3", "Saw"));

    assertThat(find("hammer")).containsExactly("P-1", "P-2");
    assertThat(find("hamer")).containsExactly("P-2", "P-1");
    assertThat(find("hamner")).containsExactlyInAnyOrder("P-1", "P-2");
    assertThat(find("sav")).isEmpty();
  }

  @Test
  void typos_are_not_looked_for_where_enough_is_found_as_written() {
    have(
        Goods.of("P-1", "Cable"),
        Goods.of("P-2", "Cable drum"),
        Goods.of("P-3", "Cable tie"),
        Goods.of("P-4", "Table"),
        Goods.of("P-5", "Cables reel"));

    assertThat(find("cable")).doesNotContain("P-4").hasSize(4);
  }

  @Test
  void beginnings_of_words_are_completed() {
    have(
        Goods.of("P-1", "Stainless kettle"),
        Goods.of("P-2", "Kettle, enamel"),
        Goods.of("P-3", "保温杯").in("zh"));
    writer.put(List.of(supplier("COM-1", "Kettering Tools Ltd", true)));
    writer.refresh();

    assertThat(begun(IndexedProduct.class, "ket")).containsExactlyInAnyOrder("P-1", "P-2");
    assertThat(begun(IndexedProduct.class, "ena", "k")).containsExactly("P-2");
    assertThat(begun(IndexedProduct.class, "保温")).containsExactly("P-3");
    assertThat(begun(IndexedProduct.class, "ettle")).isEmpty();
    assertThat(begun(IndexedSupplier.class, "ket")).containsExactly("COM-1");
  }

  @Test
  void facets_count_the_whole_and_leave_their_own_choice_out() {
    have(
        Goods.of("P-1", "Mug").from("COM-1", "DE"),
        Goods.of("P-2", "Mug").from("COM-2", "CN"),
        Goods.of("P-3", "Mug").from("COM-2", "CN").under("solar", "energy"),
        Goods.of("P-4", "Pan").from("COM-2", "CN"));

    Found all = ask(FindProducts.words("mug"));
    assertThat(all.facets().get("category"))
        .containsExactlyInAnyOrderEntriesOf(
            Map.of("kitchenware", 2L, "home", 2L, "solar", 1L, "energy", 1L));
    Found chinese = ask(reading("q", "mug", "country", "CN", "category", "home"));
    assertThat(chinese.cards()).containsExactly("P-2");
    assertThat(chinese.total()).isEqualTo(1);
    assertThat(chinese.facets().get("country")).containsEntry("DE", 1L).containsEntry("CN", 1L);
    assertThat(chinese.facets().get("category"))
        .containsEntry("home", 1L)
        .containsEntry("solar", 1L);
    assertThat(chinese.facets().get("leadTime")).containsEntry("7", 0L).containsEntry("30", 1L);
  }

  @Test
  void numbers_are_counted_up_to_each_bound() {
    have(
        Goods.of("P-1", "Mug").within(1, 7).at("1", "EUR"),
        Goods.of("P-2", "Mug").within(50, 8).at("1.155", "USD"),
        Goods.of("P-3", "Mug").within(20_000, 200).at("40", "EUR"));

    Map<String, Map<String, Long>> facets = ask(FindProducts.all()).facets();

    assertThat(facets.get("minimumOrder"))
        .isEqualTo(Map.of("1", 1L, "10", 1L, "100", 2L, "1000", 2L, "10000", 2L));
    assertThat(facets.get("leadTime"))
        .isEqualTo(Map.of("7", 1L, "14", 2L, "30", 2L, "60", 2L, "90", 2L));
    assertThat(facets.get("price"))
        .isEqualTo(Map.of("1", 2L, "5", 2L, "20", 2L, "100", 3L, "500", 3L, "2000", 3L));
  }

  @Test
  void prices_are_compared_in_the_readers_currency_and_filtered_by_their_own() {
    have(
        Goods.of("P-1", "Mug").at("9", "EUR"),
        Goods.of("P-2", "Mug").at("9", "USD"),
        Goods.of("P-3", "Mug").at("150", "CNY"));

    assertThat(ask(reading("priceIn", "USD", "priceMax", "10")).cards()).containsExactly("P-2");
    assertThat(ask(reading("currency", "EUR", "priceMax", "10")).cards()).containsExactly("P-1");
    assertThat(ask(reading("priceIn", "EUR", "priceMin", "9", "priceMax", "20")).cards())
        .containsExactlyInAnyOrder("P-1", "P-3");
    assertThat(ask(reading("priceIn", "CNY")).facets().get("price").keySet())
        .contains("10", "200", "1000");
    assertThat(ask(reading("sort", "price_asc")).cards()).containsExactly("P-2", "P-1", "P-3");
    assertThat(ask(reading("sort", "price_desc")).cards()).containsExactly("P-3", "P-1", "P-2");
  }

  @Test
  void lists_stand_in_every_order() {
    have(
        Goods.of("P-1", "Mug").on(1).within(500, 10),
        Goods.of("P-2", "Mug").on(3).within(5, 90),
        Goods.of("P-3", "Mug").on(2).within(50, 20));

    assertThat(ask(reading("sort", "newest")).cards()).containsExactly("P-2", "P-3", "P-1");
    assertThat(ask(reading("sort", "lead_time")).cards()).containsExactly("P-1", "P-3", "P-2");
    assertThat(ask(reading("sort", "minimum_order")).cards()).containsExactly("P-2", "P-3", "P-1");
    assertThat(ask(reading("minOrderMax", "50", "leadTimeMax", "20")).cards())
        .containsExactly("P-3");
  }

  @Test
  void a_cursor_goes_on_where_it_was_though_much_came_and_went_before_it() {
    have(
        IntStream.range(10, 60)
            .mapToObj(i -> Goods.of("P-" + i, "Mug").on(i / 3))
            .toArray(Goods[]::new));
    FindProducts newest = reading("sort", "newest");
    List<String> expected = new ArrayList<>();
    for (int i = 59; i >= 10; i--) {
      expected.add("P-" + i);
    }

    Found first = finder.find(Question.of(newest, new PageRequest(20, null)));
    have(Goods.of("P-99", "New mug").on(90), Goods.of("P-98", "New mug").on(91));
    writer.remove(IndexedProduct.class, List.of("P-59", first.cards().get(19)));
    writer.refresh();
    List<String> seen = new ArrayList<>(first.cards());
    String cursor = first.nextCursor();
    while (cursor != null) {
      Found next = finder.find(Question.of(newest, new PageRequest(20, cursor)));
      assertThat(next.total()).isEqualTo(50);
      assertThat(next.facets().get("country")).containsEntry("DE", 50L);
      seen.addAll(next.cards());
      cursor = next.nextCursor();
    }

    assertThat(seen).containsExactlyInAnyOrderElementsOf(expected).doesNotHaveDuplicates();
  }

  @Test
  void pages_by_rank_follow_each_other_and_keep_what_was_mistyped() {
    have(IntStream.range(10, 30).mapToObj(i -> Goods.of("P-" + i, "Kettle")).toArray(Goods[]::new));
    List<String> seen = new ArrayList<>();
    String cursor = null;
    do {
      Found page =
          finder.find(Question.of(FindProducts.words("ketle"), new PageRequest(7, cursor)));
      assertThat(page.total()).isEqualTo(20);
      seen.addAll(page.cards());
      cursor = page.nextCursor();
    } while (cursor != null);

    assertThat(seen).hasSize(20).doesNotHaveDuplicates();
  }

  @Test
  void what_was_removed_is_gone_and_what_was_changed_is_there_once() {
    have(Goods.of("P-1", "Mug"), Goods.of("P-2", "Mug"));
    have(Goods.of("P-2", "Pan"));
    writer.remove(IndexedProduct.class, List.of("P-1", "P-77"));
    writer.refresh();

    assertThat(find("mug")).isEmpty();
    assertThat(find("pan")).containsExactly("P-2");
    assertThat(ask(FindProducts.all()).total()).isEqualTo(1);
  }

  @Test
  void older_generations_are_cleared_in_batches() {
    have(Goods.of("P-1", "Mug"), Goods.of("P-2", "Mug"));
    writer.put(List.of(new IndexedProduct(Goods.of("P-2", "Mug").document(), 2)));

    assertThat(writer.removeOlder(IndexedProduct.class, 2)).isEqualTo(1);
    assertThat(writer.removeOlder(IndexedProduct.class, 2)).isZero();
    writer.refresh();
    assertThat(find("mug")).containsExactly("P-2");
  }

  @Test
  void suppliers_are_found_by_name_city_and_badge() {
    writer.put(
        List.of(supplier("COM-1", "Hangzhou Tools", true), supplier("COM-2", "Lyon Tools", false)));
    writer.refresh();

    assertThat(suppliers("tools", false).cards()).hasSize(2);
    assertThat(suppliers("lyon tools", false).cards()).containsExactly("COM-2");
    assertThat(suppliers("tools", true).cards()).containsExactly("COM-1");
    assertThat(suppliers("tools", true).facets().get("verified"))
        .isEqualTo(Map.of("true", 1L, "false", 1L));
    assertThat(suppliers("", false).cards()).containsExactly("COM-2", "COM-1");
  }

  @Test
  void a_rank_is_explained_in_parts_that_add_up() {
    have(Goods.of("P-1", "Steel mug"), Goods.of("P-2", "Pan"));

    RankExplanation found = Explaining.of(indexes, finder, FindProducts.words("mug"), "P-1");
    assertThat(found.known() && found.matches()).isTrue();
    assertThat(found.parts().get(0).depth()).isZero();
    assertThat(found.text()).contains("100").contains("label_any:mug");
    assertThat(Explaining.of(indexes, finder, FindProducts.words("mug"), "P-2").matches())
        .isFalse();
    assertThat(Explaining.of(indexes, finder, FindProducts.words("mug"), "P-3").known()).isFalse();
  }

  private void have(Goods... goods) {
    writer.put(Arrays.stream(goods).map(each -> new IndexedProduct(each.document(), 1)).toList());
    writer.refresh();
  }

  private List<String> find(String words) {
    return ask(FindProducts.words(words)).cards();
  }

  private Found ask(FindProducts find) {
    return finder.find(Question.of(find, PageRequest.first()));
  }

  private Found suppliers(String words, boolean verified) {
    return finder.find(Question.of(new FindSuppliers(words, null, verified), PageRequest.first()));
  }

  private List<String> begun(Class<? extends IndexedDocument> of, String... words) {
    return finder.suggest(of, List.of(words), 5).stream().map(Suggestion::number).toList();
  }

  private static FindProducts reading(String... conditions) {
    return FindProducts.read(
        name ->
            IntStream.iterate(0, i -> i < conditions.length, i -> i + 2)
                .filter(i -> conditions[i].equals(name))
                .mapToObj(i -> conditions[i + 1])
                .findFirst()
                .orElse(null));
  }

  private static IndexedSupplier supplier(String number, String name, boolean verified) {
    return new IndexedSupplier(
        new SupplierDocument(
            number,
            number,
            name,
            "en",
            null,
            List.of("Old Town"),
            CountryCode.of("CN"),
            verified,
            Instant.parse("2026-01-0" + number.charAt(4) + "T00:00:00Z")),
        1);
  }
}

package org.entrepot.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.entrepot.platform.access.Caller;
import org.entrepot.platform.outbox.OutboxReader;
import org.entrepot.platform.page.Page;
import org.entrepot.platform.page.PageRequest;
import org.entrepot.platform.settings.SearchSettings;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** An index follows what happens by itself, on each node, whatever comes between. */
class FollowerTest {

  private static final Instant NOON = Instant.parse("2026-11-22T12:00:00Z");

  @TempDir private Path folder;

  private final Market market = new Market();
  private Instant now = NOON;

  @Test
  void a_new_index_takes_up_everything_and_answers_when_it_is_whole() {
    market.offers(IntStream.range(100, 350).mapToObj(i -> "P-" + i).toArray(String[]::new));
    try (Node node = new Node("one")) {
      assertThat(node.turn().built()).isFalse();

      assertThat(node.settle().built()).isTrue();
      assertThat(node.count()).isEqualTo(250);
    }
  }

  @Test
  void what_is_published_comes_and_what_is_withdrawn_goes() {
    try (Node node = new Node("one")) {
      node.settle();
      market.offers("P-1", "P-2");
      market.tell("product.published", "P-1");
      market.tell("product.published", "P-2");
      node.settle();
      assertThat(node.all()).containsExactlyInAnyOrder("P-1", "P-2");

      market.offered.remove("P-1");
      market.tell("product.withdrawn", "P-1");
      node.settle();
      assertThat(node.all()).containsExactly("P-2");
    }
  }

  @Test
  void a_supplier_takes_all_its_products_along() {
    market.offers("P-1", "P-2");
    try (Node node = new Node("one")) {
      node.settle();
      market.offered.clear();
      market.tell("company.suspended", "COM-1");
      node.settle();
      assertThat(node.all()).isEmpty();

      market.offers("P-1", "P-2", "P-3");
      market.tell("company.reinstated", "COM-1");
      node.settle();
      assertThat(node.all()).hasSize(3);
    }
  }

  @Test
  void an_event_that_commits_behind_a_later_one_is_not_passed_over() {
    try (Node node = new Node("one")) {
      node.settle();
      market.offers("P-1", "P-2");
      long late = market.reserve();
      market.tell("product.published", "P-2");
      node.settle();
      now = now.plus(OutboxReader.SETTLED.minusSeconds(30));
      node.settle();
      market.tell(late, "product.published", "P-1");
      node.settle();

      assertThat(node.all()).containsExactlyInAnyOrder("P-1", "P-2");
    }
  }

  @Test
  void an_event_is_taken_up_once() {
    try (Node node = new Node("one")) {
      node.settle();
      market.offers("P-1");
      market.tell("product.published", "P-1");
      node.settle();
      int asked = market.asked;
      node.settle();
      now = now.plus(Duration.ofHours(1));
      node.settle();

      assertThat(market.asked).isEqualTo(asked);
    }
  }

  @Test
  void a_node_that_comes_back_catches_up_without_a_rebuild() {
    market.offers("P-1");
    try (Node node = new Node("one")) {
      node.settle();
    }
    market.offers("P-2");
    market.offered.remove("P-1");
    market.tell("product.withdrawn", "P-1");
    market.tell("product.published", "P-2");
    now = now.plus(Duration.ofDays(3));
    try (Node back = new Node("one")) {
      Progress first = back.turn();

      assertThat(first.rebuild()).isNull();
      assertThat(first.built()).isTrue();
      assertThat(back.all()).containsExactly("P-2");
    }
  }

  @Test
  void a_node_that_was_away_for_too_long_rebuilds_and_answers_meanwhile() {
    market.offers("P-1");
    try (Node node = new Node("one")) {
      node.settle();
    }
    market.offered.clear();
    market.offers("P-2");
    now = now.plus(Duration.ofDays(40));
    try (Node back = new Node("one")) {
      Progress first = back.turn();
      assertThat(first.rebuild()).isNotNull();
      assertThat(first.built()).isTrue();
      assertThat(back.all()).containsExactly("P-1");

      back.settle();
      assertThat(back.all()).containsExactly("P-2");
    }
  }

  @Test
  void a_rebuild_has_no_empty_moment() {
    market.offers(IntStream.range(100, 450).mapToObj(i -> "P-" + i).toArray(String[]::new));
    try (Node node = new Node("one")) {
      node.settle();
      market.offered.remove("P-100");
      market.tell(Follower.REBUILD, "SEARCH");
      Set<Long> seen = new HashSet<>();
      Progress progress = node.turn();
      assertThat(progress.rebuild()).isNotNull();
      while (progress.rebuild() != null) {
        seen.add(node.count());
        progress = node.turn();
      }

      assertThat(seen).allMatch(count -> count >= 349);
      assertThat(node.count()).isEqualTo(349);
    }
  }

  @Test
  void what_changes_during_a_rebuild_is_right_afterwards() {
    market.offers(IntStream.range(100, 450).mapToObj(i -> "P-" + i).toArray(String[]::new));
    try (Node node = new Node("one")) {
      node.settle();
      market.tell(Follower.REBUILD, "SEARCH");
      node.turn();
      node.turn();
      market.offered.remove("P-449");
      market.tell("product.withdrawn", "P-449");
      market.offers("P-900");
      market.tell("product.published", "P-900");
      node.settle();

      assertThat(node.all()).contains("P-900").doesNotContain("P-449").hasSize(350);
    }
  }

  @Test
  void every_node_follows_by_itself() {
    try (Node one = new Node("one");
        Node two = new Node("two")) {
      one.settle();
      market.offers("P-1");
      market.tell("product.published", "P-1");
      one.settle();
      two.settle();
      market.offered.remove("P-1");
      market.tell("product.withdrawn", "P-1");
      two.settle();

      assertThat(two.all()).isEmpty();
      assertThat(one.all()).containsExactly("P-1");
      one.settle();
      assertThat(one.all()).isEmpty();
    }
  }

  @Test
  void an_index_of_another_database_does_not_answer_and_is_cleared() {
    market.offers("P-1");
    market.tell("product.published", "P-1");
    try (Node node = new Node("one")) {
      node.settle();
    }
    market.origin = "elsewhere";
    market.offered.clear();
    market.offers("P-2");
    try (Node back = new Node("one")) {
      assertThat(back.turn().built()).isFalse();
      assertThat(back.settle().built()).isTrue();
      assertThat(back.all()).containsExactly("P-2");
    }
  }

  @Test
  void a_database_that_was_put_back_to_an_earlier_day_is_taken_up_anew() {
    market.tell("product.withdrawn", "P-7");
    market.offers("P-1");
    market.tell("product.published", "P-1");
    try (Node node = new Node("one")) {
      node.settle();
      market.told.remove(1);
      market.offered.clear();
      assertThat(node.turn().built()).isFalse();
      assertThat(node.settle().built()).isTrue();
      assertThat(node.all()).isEmpty();
    }
  }

  @Test
  void events_that_were_done_away_with_change_nothing() {
    market.offers("P-1");
    market.tell("product.published", "P-1");
    try (Node node = new Node("one")) {
      node.settle();
      market.told.clear();

      assertThat(node.turn().rebuild()).isNull();
      assertThat(node.all()).containsExactly("P-1");
    }
  }

  @Test
  void a_torn_notebook_counts_as_none() throws IOException {
    market.offers("P-1");
    try (Node node = new Node("one")) {
      node.settle();
    }
    market.offered.clear();
    market.offers("P-2");
    now = now.plusSeconds(1);
    Files.writeString(Indexes.folder(settings("one")).resolve("progress.json"), "{\"settled\":");
    try (Node back = new Node("one")) {
      assertThat(back.settle().built()).isTrue();
      assertThat(back.all()).containsExactly("P-2");
    }
  }

  @Test
  void an_index_that_cannot_be_opened_is_made_anew() throws IOException {
    market.offers("P-1");
    try (Node node = new Node("one")) {
      node.settle();
    }
    try (Stream<Path> files = Files.walk(Indexes.folder(settings("one")))) {
      for (Path each :
          files.filter(file -> file.getFileName().toString().startsWith("segments")).toList()) {
        Files.writeString(each, "torn");
      }
    }
    try (Node back = new Node("one")) {
      back.settle();
      assertThat(back.all()).containsExactly("P-1");
    }
  }

  private SearchSettings settings(String name) {
    return new SearchSettings(folder.resolve(name), Set.of(), "", "", Duration.ofSeconds(20));
  }

  /** A node: its folder outlives it. */
  private final class Node implements AutoCloseable {
    private final Indexes indexes;
    private final Finder finder;
    private final IndexWriter writer;
    private final Follower follower;
    private final Notebook notebook;

    Node(String name) {
      SearchSettings settings = settings(name);
      indexes = Indexes.open(settings);
      finder = new Finder(indexes, settings.patience());
      writer = new IndexWriter(indexes, finder);
      follower = new Follower(market, market.outbox(), writer, Duration.ofDays(29));
      notebook = new FileNotebook(Indexes.folder(settings));
    }

    Progress turn() {
      return notebook.inTurn(before -> follower.work(before, market.origin, now)).orElseThrow();
    }

    /** Turns until there is nothing more to do. */
    Progress settle() {
      Progress before = turn();
      Progress after = turn();
      while (after.isBehind(before)) {
        before = after;
        after = turn();
      }
      return after;
    }

    long count() {
      writer.refresh();
      return writer.count(IndexedProduct.class);
    }

    List<String> all() {
      writer.refresh();
      return finder.numbers(IndexedProduct.class, f -> f.matchAll().toPredicate(), 1000);
    }

    @Override
    public void close() {
      indexes.close();
    }
  }

  /** What is public, and what was told of it. */
  private final class Market implements DocumentSource {
    private final Map<String, ProductDocument> offered = new LinkedHashMap<>();
    private final List<OutboxReader.Happening> told = new ArrayList<>();
    private long lastId = 1000;
    private String origin = "here";
    private int asked;

    void offers(String... numbers) {
      for (String number : numbers) {
        offered.put(number, Goods.of(number, "Mug " + number).document());
      }
    }

    long reserve() {
      return ++lastId;
    }

    void tell(String type, String object) {
      tell(reserve(), type, object);
    }

    void tell(long id, String type, String object) {
      told.add(new OutboxReader.Happening(id, type, object, now));
    }

    OutboxReader outbox() {
      return new OutboxReader() {
        @Override
        public List<Happening> after(long id, Collection<String> types) {
          return told.stream()
              .filter(each -> each.id() > id && types.contains(each.type()))
              .sorted(Comparator.comparing(Happening::id))
              .toList();
        }

        @Override
        public long last() {
          return told.stream().mapToLong(Happening::id).max().orElse(0);
        }

        @Override
        public long settled() {
          return told.stream()
              .filter(each -> each.at().isBefore(now.minus(SETTLED)))
              .mapToLong(Happening::id)
              .max()
              .orElse(0);
        }
      };
    }

    @Override
    public Map<String, Kind> changes() {
      return Map.of(
          "product.published", Kind.PRODUCT,
          "product.withdrawn", Kind.PRODUCT,
          "company.suspended", Kind.SUPPLIER,
          "company.reinstated", Kind.SUPPLIER);
    }

    @Override
    public List<ProductDocument> products(Caller caller, Collection<String> numbers) {
      asked += numbers.size();
      return numbers.stream().map(offered::get).filter(Objects::nonNull).toList();
    }

    @Override
    public List<SupplierDocument> suppliers(Caller caller, Collection<String> numbers) {
      return List.of();
    }

    @Override
    public Page<ProductDocument> productsOf(Caller caller, String supplier, PageRequest page) {
      return products(caller, page);
    }

    @Override
    public Page<ProductDocument> products(Caller caller, PageRequest page) {
      List<ProductDocument> all =
          offered.values().stream()
              .sorted(Comparator.comparing(ProductDocument::number).reversed())
              .filter(each -> number(each) < page.beforeId())
              .limit(page.limit() + 1L)
              .toList();
      return Page.cut(all, page, Market::number, product -> product);
    }

    private static long number(ProductDocument product) {
      return Long.parseLong(product.number().substring(2));
    }

    @Override
    public Page<SupplierDocument> suppliers(Caller caller, PageRequest page) {
      return new Page<>(List.of(), null);
    }

    @Override
    public long size(Caller caller) {
      return offered.size();
    }
  }
}

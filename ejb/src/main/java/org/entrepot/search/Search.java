package org.entrepot.search;

import jakarta.inject.Inject;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.entrepot.platform.access.Caller;
import org.entrepot.platform.access.Needs;
import org.entrepot.platform.access.Reads;
import org.entrepot.platform.access.Right;
import org.entrepot.platform.access.Service;
import org.entrepot.platform.access.Subject;
import org.entrepot.platform.limit.Limit;
import org.entrepot.platform.limit.Limited;
import org.entrepot.platform.outbox.Event;
import org.entrepot.platform.outbox.Outbox;
import org.entrepot.platform.page.PageRequest;
import org.entrepot.platform.text.SearchText;

/**
 * Finds what is public. Every answer comes whole from the index; until that was whole for the first
 * time, it is refused as {@code search_not_ready} (503), and one that takes too long as {@code
 * too_slow} (503).
 */
@Service
public class Search {

  /** What every node hears of through the outbox. */
  private static final String ALL_NODES = "SEARCH";

  private static final int LONGEST_BEGINNING = 80;

  @Inject private SearchIndex index;
  @Inject private Outbox outbox;

  /** Products, with their counts. */
  @Limited(Limit.SEARCH)
  @Needs(Right.ANYONE)
  @Reads
  public Found products(Caller caller, FindProducts find, PageRequest page) {
    return index.ready().answers().find(Question.of(find, page));
  }

  /** Suppliers by rank, without words the newest first. */
  @Limited(Limit.SEARCH)
  @Needs(Right.ANYONE)
  @Reads
  public Found suppliers(Caller caller, FindSuppliers find, PageRequest page) {
    return index.ready().answers().find(Question.of(find, page));
  }

  /** Products whose title has words that begin so, at most so many. */
  @Limited(Limit.SEARCH)
  @Needs(Right.ANYONE)
  @Reads
  public List<Suggestion> productsBegun(Caller caller, String beginning, int most) {
    return begun(IndexedProduct.class, beginning, most);
  }

  /** Suppliers whose name has words that begin so, at most so many. */
  @Needs(Right.ANYONE)
  @Reads
  public List<Suggestion> suppliersBegun(Caller caller, String beginning, int most) {
    return begun(IndexedSupplier.class, beginning, most);
  }

  /** Why a product stands where it stands among what these words find. */
  @Needs(Right.OPERATE)
  @Reads
  public RankExplanation explain(Caller caller, FindProducts find, @Subject String product) {
    OpenIndex ready = index.ready();
    return Explaining.of(ready.indexes(), ready.finder(), find, product);
  }

  /** How the index is. */
  @Needs(Right.OPERATE)
  @Reads
  public SearchState state(Caller caller) {
    return index.state();
  }

  /** Has every node take everything up anew; what there is answers until then. */
  @Needs(Right.OPERATE)
  public SearchState rebuild(Caller caller) {
    outbox.publish(new Event(Follower.REBUILD, ALL_NODES, Map.of(), List.of()));
    return index.state();
  }

  /** Whether the index answers, for a load balancer. */
  @Needs(Right.ANYONE)
  @Reads
  public boolean isReady(Caller caller) {
    return index.isReady();
  }

  private List<Suggestion> begun(Class<? extends IndexedDocument> of, String beginning, int most) {
    String plain = SearchText.of(beginning);
    if (plain.isEmpty()) {
      return List.of();
    }
    String text = plain.substring(0, Math.min(LONGEST_BEGINNING, plain.length()));
    List<String> words = Arrays.stream(text.split(" ", -1)).limit(Word.MOST).toList();
    return index.ready().finder().suggest(of, words, most);
  }
}

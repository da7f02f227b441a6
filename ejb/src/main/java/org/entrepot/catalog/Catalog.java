package org.entrepot.catalog;

import jakarta.inject.Inject;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.entrepot.platform.access.Caller;
import org.entrepot.platform.access.Needs;
import org.entrepot.platform.access.Reads;
import org.entrepot.platform.access.Right;
import org.entrepot.platform.access.Service;
import org.entrepot.platform.access.Subject;
import org.entrepot.platform.error.Refusal;
import org.entrepot.platform.file.FileStore;
import org.entrepot.platform.file.Purpose;
import org.entrepot.platform.file.Upload;
import org.entrepot.platform.limit.Limit;
import org.entrepot.platform.limit.Limited;
import org.entrepot.platform.outbox.Event;
import org.entrepot.platform.outbox.Outbox;
import org.entrepot.platform.page.Page;
import org.entrepot.platform.page.PageRequest;
import org.entrepot.platform.time.TradeClock;
import org.jspecify.annotations.Nullable;

/**
 * Products: a supplier's own are its listings; what is published by a verified supplier is public.
 */
@Service
public class Catalog {

  @Inject private Products products;
  @Inject private ProductSearch search;
  @Inject private FileStore files;
  @Inject private Outbox outbox;
  @Inject private TradeClock clock;

  /**
   * Makes a draft.
   *
   * @throws Refusal the fields that do not hold (422), as {@link DescribeProduct} tells them
   */
  @Needs(Right.SELL)
  public ProductView create(Caller caller, DescribeProduct command) {
    Product product = new Product(caller.company(), command, language(caller), clock.now());
    products.add(product);
    return own(caller, product);
  }

  /**
   * Writes the description anew.
   *
   * @param expectedVersion the version that the caller saw, absent where it does not care
   * @throws Refusal {@code changed_meanwhile} (412), the fields that do not hold (422), {@code
   *     product_requirement_open} (409) where a published product would become incomplete
   */
  @Needs(Right.SELL)
  public ProductView update(
      Caller caller,
      @Subject String number,
      DescribeProduct command,
      @Nullable Long expectedVersion) {
    Product product = products.own(number, caller.company());
    if (expectedVersion != null && expectedVersion != product.version()) {
      throw Refusal.stale();
    }
    product.describe(command, language(caller), clock.now());
    return written(caller, product);
  }

  /**
   * Puts a product on the public shelf, the first time or again.
   *
   * @throws Refusal {@code company_not_verified}, {@code product_state}, {@code
   *     product_requirement_open} naming what is open (409)
   */
  @Needs(value = Right.SELL, verified = true)
  public ProductView publish(Caller caller, @Subject String number) {
    Product product = products.own(number, caller.company());
    product.publish(clock.now());
    tell(product, "product.published");
    return written(caller, product);
  }

  /** Takes a product off the public shelf; from another state it is {@code product_state} (409). */
  @Needs(Right.SELL)
  public ProductView withdraw(Caller caller, @Subject String number) {
    Product product = products.own(number, caller.company());
    product.withdraw(clock.now());
    tell(product, "product.withdrawn");
    return written(caller, product);
  }

  /**
   * Adds a picture behind the others; the file is checked before anything is stored.
   *
   * @throws Refusal {@code picture_limit} (409), or as {@link FileStore#take} tells
   */
  @Limited(Limit.UPLOAD)
  @Needs(Right.SELL)
  public ProductView addPicture(Caller caller, @Subject String number, Upload upload) {
    Product product = products.own(number, caller.company());
    product.requireRoomForPicture();
    product.addPicture(files.take(caller, upload, Purpose.PICTURE), clock.now());
    return written(caller, product);
  }

  /** Makes one of the pictures the main one. */
  @Needs(Right.SELL)
  public ProductView chooseMainPicture(
      Caller caller, @Subject String number, ChooseMainPicture command) {
    Product product = products.own(number, caller.company());
    product.putFirst(command.digest().hex(), clock.now());
    return written(caller, product);
  }

  @Needs(Right.SELL)
  public ProductView removePicture(Caller caller, @Subject String number, String digest) {
    Product product = products.own(number, caller.company());
    product.removePicture(digest, clock.now());
    return written(caller, product);
  }

  /** The acting company's own products in any state, newest first; one statement. */
  @Needs(Right.READ)
  @Reads
  public Page<ProductCard> listings(
      Caller caller, Optional<ProductStatus> status, PageRequest page) {
    ProductSupplier supplier = ProductSupplier.of(caller.party());
    return Page.cut(
        products.own(caller.company(), status, page),
        page,
        Product::id,
        product -> product.card(supplier));
  }

  /** One of the acting company's own products with what it still needs. */
  @Needs(Right.READ)
  @Reads
  public ProductView listing(Caller caller, @Subject String number) {
    return own(caller, products.own(number, caller.company()));
  }

  /** A product as the caller may see it: an own one in any state, another's while it is public. */
  @Needs(Right.ANYONE)
  @Reads
  public ProductView product(Caller caller, @Subject String number) {
    return caller
        .member()
        .flatMap(acting -> products.findOwn(number, acting.id()))
        .map(product -> own(caller, product))
        .orElseGet(() -> products.shown(number).view());
  }

  /** The public list with its facets; three statements whatever the length. */
  @Limited(Limit.SEARCH)
  @Needs(Right.ANYONE)
  @Reads
  public ProductPage products(Caller caller, FindProducts find, PageRequest page) {
    List<ShownProduct> rows = search.rows(find, page);
    boolean more = rows.size() > page.limit();
    List<ShownProduct> shown = more ? rows.subList(0, page.limit()) : rows;
    String next =
        more
            ? ProductCursor.after(find.sort(), shown.get(shown.size() - 1).product()).text()
            : null;
    Map<String, Long> byLeaf = search.byCategory(find);
    return new ProductPage(
        shown.stream().map(ShownProduct::card).toList(),
        next,
        total(find, byLeaf),
        new ProductPage.Facets(withGroups(byLeaf), search.byCountry(find)));
  }

  /** The pieces of the public list, for a map of the site: each has 10,000 products at most. */
  @Needs(Right.ANYONE)
  @Reads
  public List<Long> shownPieces(Caller caller) {
    return products.shownPieces();
  }

  /** The products of one piece of the public list; none where there is no such piece. */
  @Needs(Right.ANYONE)
  @Reads
  public List<ShownAddress> shownPiece(Caller caller, long piece) {
    return products.shownPiece(piece);
  }

  /** A picture of a public product or of one's own; the file store has its bytes. */
  @Needs(Right.ANYONE)
  @Reads
  public PictureFile picture(Caller caller, String digest) {
    return products
        .shownPicture(digest)
        .map(file -> new PictureFile(file, true))
        .or(() -> ownPicture(caller, digest))
        .orElseThrow(Refusal::notFound);
  }

  private Optional<PictureFile> ownPicture(Caller caller, String digest) {
    return caller
        .member()
        .flatMap(acting -> products.ownPicture(digest, acting.id()))
        .map(file -> new PictureFile(file, false));
  }

  /** The counts by category leave only the chosen category out, so they hold the total too. */
  static long total(FindProducts find, Map<String, Long> byLeaf) {
    List<String> chosen = find.categories();
    return byLeaf.entrySet().stream()
        .filter(entry -> find.category() == null || chosen.contains(entry.getKey()))
        .mapToLong(Map.Entry::getValue)
        .sum();
  }

  /** Adds to the counts of leaves those of their groups. */
  static Map<String, Long> withGroups(Map<String, Long> byLeaf) {
    Map<String, Long> all = new LinkedHashMap<>();
    byLeaf.forEach(
        (code, count) ->
            Category.of(code).ifPresent(leaf -> all.merge(leaf.groupOrSelf(), count, Long::sum)));
    all.putAll(byLeaf);
    return all;
  }

  private ProductView written(Caller caller, Product product) {
    products.write();
    return own(caller, product);
  }

  private static ProductView own(Caller caller, Product product) {
    return product.ownView(ProductSupplier.of(caller.party()));
  }

  private static String language(Caller caller) {
    return caller.locale().toLanguageTag();
  }

  private void tell(Product product, String type) {
    outbox.publish(new Event(type, product.number(), Map.of("title", product.title()), List.of()));
  }
}

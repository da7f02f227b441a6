package org.entrepot.catalog;

import jakarta.inject.Inject;
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
    tellIfPublic(product);
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
    tell(product, ProductEvent.PUBLISHED);
    return written(caller, product);
  }

  /** Takes a product off the public shelf; from another state it is {@code product_state} (409). */
  @Needs(Right.SELL)
  public ProductView withdraw(Caller caller, @Subject String number) {
    Product product = products.own(number, caller.company());
    product.withdraw(clock.now());
    tell(product, ProductEvent.WITHDRAWN);
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
    tellIfPublic(product);
    return written(caller, product);
  }

  /** Makes one of the pictures the main one. */
  @Needs(Right.SELL)
  public ProductView chooseMainPicture(
      Caller caller, @Subject String number, ChooseMainPicture command) {
    Product product = products.own(number, caller.company());
    product.putFirst(command.digest().hex(), clock.now());
    tellIfPublic(product);
    return written(caller, product);
  }

  @Needs(Right.SELL)
  public ProductView removePicture(Caller caller, @Subject String number, String digest) {
    Product product = products.own(number, caller.company());
    product.removePicture(digest, clock.now());
    tellIfPublic(product);
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

  private void tellIfPublic(Product product) {
    if (product.isPublished()) {
      tell(product, ProductEvent.CHANGED);
    }
  }

  private void tell(Product product, String type) {
    outbox.publish(new Event(type, product.number(), Map.of("title", product.title()), List.of()));
  }
}

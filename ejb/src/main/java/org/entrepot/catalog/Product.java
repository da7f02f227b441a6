package org.entrepot.catalog;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.entrepot.platform.error.Refusal;
import org.entrepot.platform.file.StoredFile;
import org.entrepot.platform.number.Numbers;
import org.entrepot.platform.value.CompanyId;
import org.jspecify.annotations.Nullable;

/** Goods that a supplier offers. */
@Entity
@Table(name = "catalog_product")
class Product {

  static final int MOST_PICTURES = 12;

  @Id
  @GeneratedValue(strategy = GenerationType.IDENTITY)
  private long id;

  @Column(name = "company_id")
  private long companyId;

  @Column private String number;
  @Column private String slug;

  @Enumerated(EnumType.STRING)
  private ProductStatus status;

  @Column private String title;
  @Column private String language;

  @Nullable @Column(columnDefinition = "text")
  private String description;

  @Nullable @Column private String category;
  @Nullable @Embedded private SalesTerms terms;
  @Nullable @Embedded private GoodsFacts goods;

  @Nullable @Column(name = "main_picture")
  private String mainPicture;

  @Column(name = "created_at")
  private Instant createdAt;

  @Column(name = "changed_at")
  private Instant changedAt;

  @Nullable @Column(name = "published_at")
  private Instant publishedAt;

  @Version private long version;

  @ElementCollection
  @CollectionTable(name = "catalog_price_tier", joinColumns = @JoinColumn(name = "product_id"))
  @OrderColumn(name = "position")
  private List<PriceTier> tiers = new ArrayList<>();

  @ElementCollection
  @CollectionTable(name = "catalog_picture", joinColumns = @JoinColumn(name = "product_id"))
  @OrderColumn(name = "position")
  private List<StoredFile> pictures = new ArrayList<>();

  protected Product() {}

  /** A draft. */
  Product(CompanyId supplier, DescribeProduct command, String callerLanguage, Instant now) {
    this.companyId = supplier.value();
    this.number = Numbers.random("PRD");
    this.status = ProductStatus.DRAFT;
    this.createdAt = now;
    take(command, callerLanguage, now);
  }

  /**
   * Takes over another description; a published product must stay complete.
   *
   * @throws Refusal the fields that do not hold (422), {@code product_requirement_open} (409)
   */
  void describe(DescribeProduct command, String callerLanguage, Instant now) {
    take(command, callerLanguage, now);
    if (status == ProductStatus.PUBLISHED) {
      requireComplete();
    }
  }

  private void take(DescribeProduct command, String callerLanguage, Instant now) {
    ProductRules.check(command);
    title = command.title().strip();
    slug = ProductSlug.of(title, number);
    String given = blankToNull(command.language());
    language = given == null ? callerLanguage : given;
    description = blankToNull(command.description());
    category = blankToNull(command.category());
    terms = SalesTerms.of(command);
    goods = GoodsFacts.of(command);
    if (!tiers.equals(command.tiers())) {
      tiers.clear();
      tiers.addAll(command.tiers());
    }
    changedAt = now;
  }

  void publish(Instant now) {
    ProductStatus next = status.to(ProductStatus.PUBLISHED);
    requireComplete();
    status = next;
    publishedAt = now;
    changedAt = now;
  }

  void withdraw(Instant now) {
    status = status.to(ProductStatus.WITHDRAWN);
    changedAt = now;
  }

  private void requireComplete() {
    String open =
        requirements().stream()
            .filter(requirement -> !requirement.met())
            .map(ListingRequirement::code)
            .collect(Collectors.joining(", "));
    if (!open.isEmpty()) {
      throw Refusal.rule("product_requirement_open", "requirements", open);
    }
  }

  /** Asked before a picture is stored. */
  void requireRoomForPicture() {
    if (pictures.size() >= MOST_PICTURES) {
      throw Refusal.rule("picture_limit", "limit", MOST_PICTURES);
    }
  }

  /** Adds a picture behind the others; one that it has already changes nothing. */
  void addPicture(StoredFile picture, Instant now) {
    if (hasPicture(picture.digest())) {
      return;
    }
    requireRoomForPicture();
    pictures.add(picture);
    picturesChanged(now);
  }

  void removePicture(String digest, Instant now) {
    pictures.remove(picture(digest));
    picturesChanged(now);
  }

  /** Makes a picture the main one. */
  void putFirst(String digest, Instant now) {
    StoredFile picture = picture(digest);
    pictures.remove(picture);
    pictures.add(0, picture);
    picturesChanged(now);
  }

  private void picturesChanged(Instant now) {
    mainPicture = pictures.isEmpty() ? null : pictures.get(0).digest();
    changedAt = now;
  }

  private boolean hasPicture(String digest) {
    return pictures.stream().anyMatch(picture -> picture.digest().equals(digest));
  }

  private StoredFile picture(String digest) {
    return pictures.stream()
        .filter(picture -> picture.digest().equals(digest))
        .findFirst()
        .orElseThrow(Refusal::notFound);
  }

  long id() {
    return id;
  }

  long version() {
    return version;
  }

  String number() {
    return number;
  }

  String title() {
    return title;
  }

  boolean isPublished() {
    return status == ProductStatus.PUBLISHED;
  }

  SalesTerms terms() {
    return terms == null ? SalesTerms.NONE : terms;
  }

  GoodsFacts goods() {
    return goods == null ? GoodsFacts.NONE : goods;
  }

  List<ListingRequirement> requirements() {
    return ListingChecklist.of(description, category, tiers, goods());
  }

  /** As its supplier sees it. */
  ProductView ownView(ProductSupplier supplier) {
    return view(supplier, requirements());
  }

  /** As the search takes it up. */
  ListedProduct listed(ProductSupplier supplier) {
    return new ListedProduct(card(supplier), description, goods().code());
  }

  /** As everybody else sees it: without what it still needs. */
  ProductView publicView(ProductSupplier supplier) {
    return view(supplier, List.of());
  }

  ProductCard card(ProductSupplier supplier) {
    SalesTerms sold = terms();
    return new ProductCard(
        number,
        slug,
        status,
        title,
        language,
        category,
        supplier,
        sold.lowestPrice(),
        sold.pricedIn(),
        sold.soldBy(),
        sold.minimumOrder(),
        goods().leadTimeDays(),
        mainPicture,
        changedAt,
        publishedAt);
  }

  private ProductView view(ProductSupplier supplier, List<ListingRequirement> requirements) {
    SalesTerms sold = terms();
    GoodsFacts facts = goods();
    return new ProductView(
        number,
        slug,
        status,
        title,
        language,
        description,
        category,
        supplier,
        sold.pricedIn(),
        sold.soldBy(),
        List.copyOf(tiers),
        sold.minimumOrder(),
        sold.orderMultiple(),
        facts.code(),
        facts.madeIn(),
        facts.netKilograms(),
        facts.grossKilograms(),
        facts.leadTimeDays(),
        pictures.stream().map(file -> new PictureView(file.digest(), file.mediaType())).toList(),
        requirements,
        changedAt,
        publishedAt,
        version);
  }

  private static @Nullable String blankToNull(@Nullable String text) {
    return text == null || text.isBlank() ? null : text.strip();
  }
}

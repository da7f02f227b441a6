package org.entrepot.catalog;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.entrepot.platform.error.Refusal;
import org.entrepot.platform.file.StoredFile;
import org.entrepot.platform.page.PageRequest;
import org.entrepot.platform.value.CompanyId;

/** The products in the database. */
@ApplicationScoped
class Products {

  private static final long PIECE = 10_000;

  /** Every public read starts here: published products of verified suppliers and nothing else. */
  private static final String PUBLIC =
      " from Product p join VerifiedSupplier s on s.id = p.companyId"
          + " where p.status = org.entrepot.catalog.ProductStatus.PUBLISHED";

  private static final String SHOWN = "select new org.entrepot.catalog.ShownProduct(p, s)" + PUBLIC;

  @PersistenceContext private EntityManager entities;

  /** Stores a new product at once, so that its view has its version. */
  void add(Product product) {
    entities.persist(product);
    entities.flush();
  }

  /** Writes what has changed, so that a view has the new version. */
  void write() {
    entities.flush();
  }

  /** The company's own product; a foreign one is not found. */
  Product own(String number, CompanyId company) {
    return findOwn(number, company).orElseThrow(Refusal::notFound);
  }

  Optional<Product> findOwn(String number, CompanyId company) {
    return entities
        .createQuery(
            "select p from Product p where p.companyId = :company and p.number = :number",
            Product.class)
        .setParameter("company", company.value())
        .setParameter("number", number)
        .getResultStream()
        .findFirst();
  }

  /** The company's own products, newest first. */
  List<Product> own(CompanyId company, Optional<ProductStatus> status, PageRequest page) {
    TypedQuery<Product> query =
        entities.createQuery(
            "select p from Product p where p.companyId = :company and p.id < :before"
                + (status.isPresent() ? " and p.status = :status" : "")
                + " order by p.id desc",
            Product.class);
    status.ifPresent(value -> query.setParameter("status", value));
    return query
        .setParameter("company", company.value())
        .setParameter("before", page.beforeId())
        .setMaxResults(page.limit() + 1)
        .getResultList();
  }

  /** A product that everybody may see. */
  ShownProduct shown(String number) {
    return entities
        .createQuery(SHOWN + " and p.number = :number", ShownProduct.class)
        .setParameter("number", number)
        .getResultStream()
        .findFirst()
        .orElseThrow(Refusal::notFound);
  }

  /** The public products by their ids, ten thousand to a piece. */
  List<Long> shownPieces() {
    return entities
        .createQuery("select distinct p.id - mod(p.id, :size)" + PUBLIC + " order by 1", Long.class)
        .setParameter("size", PIECE)
        .getResultStream()
        .map(first -> first / PIECE)
        .toList();
  }

  List<ShownAddress> shownPiece(long piece) {
    return entities
        .createQuery(
            "select new org.entrepot.catalog.ShownAddress(p.slug, p.changedAt)"
                + PUBLIC
                + " and p.id >= :first and p.id < :end order by p.id",
            ShownAddress.class)
        .setParameter("first", piece * PIECE)
        .setParameter("end", (piece + 1) * PIECE)
        .setMaxResults((int) PIECE)
        .getResultList();
  }

  /** Those of these products that everybody may see. */
  List<ShownProduct> shown(Collection<String> numbers) {
    return entities
        .createQuery(SHOWN + " and p.number in :numbers", ShownProduct.class)
        .setParameter("numbers", numbers)
        .getResultList();
  }

  /** What everybody may see, of all suppliers or of one, newest first. */
  List<ShownProduct> shown(Optional<String> supplier, PageRequest page) {
    TypedQuery<ShownProduct> query =
        entities.createQuery(
            SHOWN
                + " and p.id < :before"
                + (supplier.isPresent() ? " and s.number = :supplier" : "")
                + " order by p.id desc",
            ShownProduct.class);
    supplier.ifPresent(number -> query.setParameter("supplier", number));
    return query
        .setParameter("before", page.beforeId())
        .setMaxResults(page.limit() + 1)
        .getResultList();
  }

  /** How many products everybody may see. */
  long countShown() {
    return entities.createQuery("select count(p)" + PUBLIC, Long.class).getSingleResult();
  }

  /** A picture of a public product. */
  Optional<StoredFile> shownPicture(String digest) {
    return entities
        .createQuery(
            "select f from Product p join p.pictures f"
                + " join VerifiedSupplier s on s.id = p.companyId"
                + " where p.status = org.entrepot.catalog.ProductStatus.PUBLISHED"
                + " and f.digest = :digest",
            StoredFile.class)
        .setParameter("digest", digest)
        .setMaxResults(1)
        .getResultStream()
        .findFirst();
  }

  /** A picture of any of the company's own products. */
  Optional<StoredFile> ownPicture(String digest, CompanyId company) {
    return entities
        .createQuery(
            "select f from Product p join p.pictures f"
                + " where p.companyId = :company and f.digest = :digest",
            StoredFile.class)
        .setParameter("company", company.value())
        .setParameter("digest", digest)
        .setMaxResults(1)
        .getResultStream()
        .findFirst();
  }
}

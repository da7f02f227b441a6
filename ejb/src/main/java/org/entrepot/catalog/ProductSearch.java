package org.entrepot.catalog;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.entrepot.platform.page.PageRequest;
import org.entrepot.platform.text.SearchText;
import org.jspecify.annotations.Nullable;

/**
 * The public list in the database: published products of verified suppliers and nothing else. Three
 * statements a page, whatever its length: the rows, and a count for each facet.
 */
@ApplicationScoped
class ProductSearch {

  /** Every public read starts here. */
  static final String PUBLIC =
      " from Product p join VerifiedSupplier s on s.id = p.companyId"
          + " where p.status = org.entrepot.catalog.ProductStatus.PUBLISHED";

  @PersistenceContext private EntityManager entities;

  /** What a facet leaves out of its counts: its own choice. */
  private enum Facet {
    CATEGORY,
    COUNTRY
  }

  /** Conditions in the query language with the values that they name. */
  private record Conditions(List<String> terms, Map<String, Object> values) {

    Conditions() {
      this(new ArrayList<>(), new HashMap<>());
    }

    void add(String term, String name, Object value) {
      terms.add(term);
      values.put(name, value);
    }

    String text() {
      return terms.isEmpty() ? "" : " and " + String.join(" and ", terms);
    }
  }

  /** Up to one row more than the page holds. */
  List<ShownProduct> rows(FindProducts find, PageRequest page) {
    Conditions conditions = conditions(find, Optional.empty());
    ProductCursor.of(page, find.sort())
        .ifPresent(
            cursor -> {
              conditions.terms().add(cursor.condition());
              conditions.values().putAll(cursor.parameters());
            });
    return query(
            "select new org.entrepot.catalog.ShownProduct(p, s)",
            conditions,
            " order by " + find.sort().order(),
            ShownProduct.class)
        .setMaxResults(page.limit() + 1)
        .getResultList();
  }

  /** How many products each category has, leaves only, most first. */
  Map<String, Long> byCategory(FindProducts find) {
    return counts("p.category", conditions(find, Optional.of(Facet.CATEGORY)));
  }

  /** How many products the suppliers of each country have, most first. */
  Map<String, Long> byCountry(FindProducts find) {
    return counts("s.country", conditions(find, Optional.of(Facet.COUNTRY)));
  }

  private Map<String, Long> counts(String key, Conditions conditions) {
    Map<String, Long> counts = new LinkedHashMap<>();
    query(
            "select " + key + ", count(p)",
            conditions,
            " group by " + key + " order by count(p) desc, " + key,
            Object[].class)
        .getResultStream()
        .forEach(row -> counts.put((String) row[0], (Long) row[1]));
    return counts;
  }

  private <T> TypedQuery<T> query(
      String select, Conditions conditions, String tail, Class<T> type) {
    TypedQuery<T> query = entities.createQuery(select + PUBLIC + conditions.text() + tail, type);
    conditions.values().forEach(query::setParameter);
    return query;
  }

  private static Conditions conditions(FindProducts find, Optional<Facet> without) {
    Conditions conditions = new Conditions();
    List<String> words = find.words();
    for (int i = 0; i < words.size(); i++) {
      String word = "word" + i;
      conditions.add(
          "(p.search like :" + word + " escape '!' or s.nameSearch like :" + word + " escape '!')",
          word,
          SearchText.like(words.get(i)));
    }
    if (find.category() != null && without.filter(Facet.CATEGORY::equals).isEmpty()) {
      conditions.add("p.category in :categories", "categories", find.categories());
    }
    if (find.country() != null && without.filter(Facet.COUNTRY::equals).isEmpty()) {
      conditions.add("s.country = :country", "country", find.country().code());
    }
    addOptional(conditions, "s.number = :supplier", "supplier", find.supplier());
    addOptional(
        conditions, "p.terms.minimumOrder <= :minimum", "minimum", find.minimumOrderAtMost());
    addOptional(conditions, "p.terms.lowestPrice <= :price", "price", find.priceAtMost());
    String currency = find.currency() == null ? null : find.currency().getCurrencyCode();
    addOptional(conditions, "p.terms.currency = :currency", "currency", currency);
    return conditions;
  }

  private static void addOptional(
      Conditions conditions, String term, String name, @Nullable Object value) {
    if (value != null) {
      conditions.add(term, name, value);
    }
  }
}

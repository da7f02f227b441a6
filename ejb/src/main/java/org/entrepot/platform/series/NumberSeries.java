package org.entrepot.platform.series;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import org.entrepot.platform.value.CompanyId;

/**
 * Gap-free numbers of legal documents: one series for each issuer, kind and year. The row stays
 * locked to the end of the transaction, so drawing is the last step of issuing.
 */
@ApplicationScoped
public class NumberSeries {

  @PersistenceContext private EntityManager entities;

  /**
   * Draws the next number of a series.
   *
   * @param kind the prefix, such as {@code PI} for a proforma
   * @return such as {@code PI-2026-00001}
   */
  @Transactional(Transactional.TxType.MANDATORY)
  public String next(CompanyId issuer, String kind, int year) {
    entities
        .createNativeQuery(
            "insert into platform_series (company_id, kind, year, last) values (:issuer, :kind, :year, 1)"
                + " on duplicate key update last = last + 1")
        .setParameter("issuer", issuer.value())
        .setParameter("kind", kind)
        .setParameter("year", year)
        .executeUpdate();
    Object last =
        entities
            .createNativeQuery(
                "select last from platform_series where company_id = :issuer and kind = :kind"
                    + " and year = :year",
                Long.class)
            .setParameter("issuer", issuer.value())
            .setParameter("kind", kind)
            .setParameter("year", year)
            .getSingleResult();
    return "%s-%d-%05d".formatted(kind, year, (Long) last);
  }
}

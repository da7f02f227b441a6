package org.entrepot.platform.file;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.time.ZoneOffset;
import org.entrepot.platform.error.Refusal;
import org.entrepot.platform.settings.Settings;
import org.entrepot.platform.time.TradeClock;
import org.entrepot.platform.value.CompanyId;

/** How much a company may upload in a day of UTC. What is rolled back was not used. */
@ApplicationScoped
class UploadAllowance {

  @PersistenceContext private EntityManager entities;
  @Inject private Settings settings;
  @Inject private TradeClock clock;

  /**
   * Counts one more file. The company's row stays locked to the end of the transaction, so that two
   * uploads at once do not pass as one.
   *
   * @throws Refusal {@code upload_day_limit} (429)
   */
  @Transactional(Transactional.TxType.MANDATORY)
  void use(CompanyId company, long bytes) {
    LocalDate day = clock.now().atZone(ZoneOffset.UTC).toLocalDate();
    entities
        .createNativeQuery(
            "insert into platform_upload_day (company_id, day, files, bytes)"
                + " values (:company, :day, 1, :bytes)"
                + " on duplicate key update files = files + 1, bytes = bytes + :bytes")
        .setParameter("company", company.value())
        .setParameter("day", day)
        .setParameter("bytes", bytes)
        .executeUpdate();
    Object[] used =
        (Object[])
            entities
                .createNativeQuery(
                    "select files, bytes from platform_upload_day"
                        + " where company_id = :company and day = :day")
                .setParameter("company", company.value())
                .setParameter("day", day)
                .getSingleResult();
    check(((Number) used[0]).longValue(), ((Number) used[1]).longValue());
  }

  private void check(long files, long bytes) {
    if (files > settings.files().mostPerDay() || bytes > settings.files().maximumBytesPerDay()) {
      throw Refusal.of(Refusal.Kind.TOO_MANY, "upload_day_limit");
    }
  }
}

package org.entrepot.catalog;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import org.entrepot.platform.value.CountryCode;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;

/**
 * A row of the view of the companies whose products are public. Public queries join it, so that a
 * product vanishes with its supplier's badge in the same moment.
 */
@Entity
@Immutable
@Table(name = "catalog_verified_supplier")
class VerifiedSupplier {

  @Id private long id;
  @Column private String number;
  @Column private String name;

  @Column private String country;

  @Nullable @Column(name = "checked_at")
  private Instant checkedAt;

  @Nullable @Column(name = "inquiry_only")
  private Boolean inquiryOnly;

  protected VerifiedSupplier() {}

  /** Whether it tells its prices only to those who ask. */
  boolean isInquiryOnly() {
    return Boolean.TRUE.equals(inquiryOnly);
  }

  ProductSupplier view() {
    return new ProductSupplier(number, name, CountryCode.of(country), checkedAt);
  }
}

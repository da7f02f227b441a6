package org.entrepot.catalog;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.math.BigDecimal;
import org.entrepot.platform.value.CountryCode;
import org.entrepot.platform.value.HsCode;
import org.jspecify.annotations.Nullable;

/** What customs and carriers ask about the goods, and how soon they are ready. */
@Embeddable
record GoodsFacts(
    @Nullable @Column(name = "hs") String hs,
    @Nullable @Column(name = "origin") String origin,
    @Nullable @Column(name = "net_kilograms") BigDecimal netKilograms,
    @Nullable @Column(name = "gross_kilograms") BigDecimal grossKilograms,
    @Nullable @Column(name = "lead_time_days") Integer leadTimeDays) {

  /** What stands for columns that are all empty. */
  static final GoodsFacts NONE = new GoodsFacts(null, null, null, null, null);

  GoodsFacts {
    netKilograms = Shortest.of(netKilograms);
    grossKilograms = Shortest.of(grossKilograms);
  }

  static GoodsFacts of(DescribeProduct command) {
    HsCode hs = command.hs();
    CountryCode origin = command.origin();
    return new GoodsFacts(
        hs == null ? null : hs.digits(),
        origin == null ? null : origin.code(),
        command.netKilograms(),
        command.grossKilograms(),
        command.leadTimeDays());
  }

  @Nullable HsCode code() {
    return hs == null ? null : HsCode.of(hs);
  }

  @Nullable CountryCode madeIn() {
    return origin == null ? null : CountryCode.of(origin);
  }
}

package org.entrepot.storefront;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import org.entrepot.platform.value.CompanyId;
import org.jspecify.annotations.Nullable;

/** How one company shows itself. */
@Entity
@Table(name = "storefront_front")
class Storefront {

  @Id
  @Column(name = "company_id")
  private long companyId;

  @Column private String company;
  @Nullable @Column private String path;

  @Enumerated(EnumType.STRING)
  private Accent accent;

  @Column(name = "inquiry_only")
  private boolean inquiryOnly;

  @Nullable @Column private String tagline;

  @Nullable @Column(name = "founded_year")
  private Integer foundedYear;

  @Nullable @Column private Integer employees;

  @Nullable @Column(name = "floor_square_metres")
  private Integer floorSquareMetres;

  @Nullable @Column(name = "monthly_output")
  private String monthlyOutput;

  @Nullable @Column(name = "export_percent")
  private Integer exportPercent;

  @Version private long version;

  protected Storefront() {}

  Storefront(CompanyId companyId, String company) {
    this.companyId = companyId.value();
    this.company = company;
    this.accent = Accent.TEAL;
  }

  void arrange(ArrangeStorefront command) {
    path = blankToNull(command.path());
    accent = command.accent();
    inquiryOnly = command.inquiryOnly();
    tagline = blankToNull(command.tagline());
    foundedYear = command.foundedYear();
    employees = command.employees();
    floorSquareMetres = command.floorSquareMetres();
    monthlyOutput = blankToNull(command.monthlyOutput());
    exportPercent = command.exportPercent();
  }

  String company() {
    return company;
  }

  /** Counted from 1; 0 is a storefront that nobody has arranged yet. */
  long version() {
    return version + 1;
  }

  StorefrontView view() {
    return new StorefrontView(
        path,
        accent,
        inquiryOnly,
        tagline,
        foundedYear,
        employees,
        floorSquareMetres,
        monthlyOutput,
        exportPercent,
        version());
  }

  private static @Nullable String blankToNull(@Nullable String text) {
    return text == null || text.isBlank() ? null : text.strip();
  }
}

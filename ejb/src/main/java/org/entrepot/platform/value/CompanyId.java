package org.entrepot.platform.value;

/** The inner key of a company: above zero, never shown to people. Error: {@code company_id}. */
public record CompanyId(long value) {
  public CompanyId {
    if (value <= 0) {
      throw new InvalidValue("company_id", "A company's id is above zero");
    }
  }

  public static CompanyId of(long value) {
    return new CompanyId(value);
  }

  @Override
  public String toString() {
    return Long.toString(value);
  }
}

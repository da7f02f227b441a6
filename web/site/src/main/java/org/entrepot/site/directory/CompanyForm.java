package org.entrepot.site.directory;

import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.Set;
import org.entrepot.directory.CompanyView;
import org.entrepot.directory.UpdateCompany;
import org.entrepot.site.platform.Form;
import org.jspecify.annotations.Nullable;

/** A form that shows a part of a company's data and writes the whole. */
final class CompanyForm {

  private static final String VERSION = "version";

  private CompanyForm() {}

  /** Shows the data as they are, and remembers which version that was. */
  static void fill(Form form, CompanyView company) {
    form.fill(company.asUpdate()).set(VERSION, company.version());
  }

  /**
   * Reads what was posted; all that the form does not show stays as it is.
   *
   * @param shown the names of the record's parts that the form shows
   */
  static UpdateCompany read(Form form, CompanyView company, Set<String> shown) {
    UpdateCompany current = company.asUpdate();
    Arrays.stream(UpdateCompany.class.getRecordComponents())
        .filter(part -> !shown.contains(part.getName()))
        .forEach(part -> form.set(part.getName(), value(part, current)));
    return form.read(UpdateCompany.class);
  }

  private static @Nullable Object value(RecordComponent part, UpdateCompany current) {
    try {
      return part.getAccessor().invoke(current);
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException("Cannot read " + part, e);
    }
  }
}

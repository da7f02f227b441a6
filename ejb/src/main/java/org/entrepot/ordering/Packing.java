package org.entrepot.ordering;

import java.util.ArrayList;
import java.util.List;
import org.entrepot.platform.deal.PackageGroup;
import org.entrepot.platform.error.FieldError;
import org.entrepot.platform.error.Refusal;
import org.entrepot.platform.value.Packages;

/** What holds for packages beyond the form of their fields. */
final class Packing {

  private static final int MOST_DECIMALS = 3;

  private Packing() {}

  /**
   * Checks kinds against UN/ECE Rec 21 and weights against each other.
   *
   * @throws Refusal naming each field that does not hold
   */
  static void check(List<PackageGroup> packages) {
    List<FieldError> errors = new ArrayList<>();
    for (int at = 0; at < packages.size(); at++) {
      PackageGroup group = packages.get(at);
      String field = "packages." + at;
      Packages.named(group.kind())
          .ifPresentOrElse(
              kind -> {
                if (!kind.inForce()) {
                  errors.add(FieldError.of(field + ".kind", "code_withdrawn", "code", kind.code()));
                }
              },
              () -> errors.add(FieldError.of(field + ".kind", "package_kind_unknown")));
      if (group.grossKilograms().compareTo(group.netKilograms()) < 0) {
        errors.add(FieldError.of(field + ".grossKilograms", "gross_below_net"));
      }
      if (group.netKilograms().stripTrailingZeros().scale() > MOST_DECIMALS) {
        errors.add(FieldError.of(field + ".netKilograms", "weight_grams"));
      }
      if (group.grossKilograms().stripTrailingZeros().scale() > MOST_DECIMALS) {
        errors.add(FieldError.of(field + ".grossKilograms", "weight_grams"));
      }
    }
    if (!errors.isEmpty()) {
      throw Refusal.invalid(errors);
    }
  }
}

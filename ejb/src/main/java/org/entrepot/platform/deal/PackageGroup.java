package org.entrepot.platform.deal;

import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.util.List;
import org.entrepot.platform.value.Weight;

/**
 * Packages of one kind in a consignment.
 *
 * @param count how many
 * @param kind the kind by its UN/ECE Rec 21 code, such as {@code CT} for a carton
 * @param netKilograms what the goods in all of them weigh
 * @param grossKilograms what all of them weigh with their packing
 */
public record PackageGroup(
    @Min(1) @Max(1_000_000) int count,
    @NotBlank @Size(max = 3) String kind,
    @NotNull @DecimalMin("0") BigDecimal netKilograms,
    @NotNull @DecimalMin("0") BigDecimal grossKilograms) {

  /** How many packages there are in all. */
  public static long count(List<PackageGroup> packages) {
    return packages.stream().mapToLong(PackageGroup::count).sum();
  }

  public static Weight net(List<PackageGroup> packages) {
    return new Weight(sum(packages.stream().map(PackageGroup::netKilograms).toList()));
  }

  public static Weight gross(List<PackageGroup> packages) {
    return new Weight(sum(packages.stream().map(PackageGroup::grossKilograms).toList()));
  }

  private static BigDecimal sum(List<BigDecimal> weights) {
    return weights.stream().reduce(BigDecimal.ZERO, BigDecimal::add);
  }
}

package org.entrepot.ordering;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import org.entrepot.platform.access.Command;
import org.entrepot.platform.deal.PackageGroup;
import org.jspecify.annotations.Nullable;

/**
 * The hand-over of packed goods to a carrier.
 *
 * @param handedOverOn the day of it, where the goods were; today where it is absent
 * @param transportDocument the number of the waybill or bill of lading, where there is one yet
 * @param lines what was handed over of each line; empty means all that is packed
 * @param packages what it went in; may be empty when all that is packed went
 */
public record HandOver(
    @NotBlank @Size(max = 120) String carrier,
    @Nullable LocalDate handedOverOn,
    @Nullable @Size(max = 60) String transportDocument,
    @Size(max = 500) List<@Valid LineQuantity> lines,
    @Size(max = 50) List<@Valid PackageGroup> packages)
    implements Command {

  public HandOver {
    lines = Absent.listToEmpty(lines);
    packages = Absent.listToEmpty(packages);
  }
}

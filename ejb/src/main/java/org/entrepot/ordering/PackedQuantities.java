package org.entrepot.ordering;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.entrepot.platform.access.Command;
import org.entrepot.platform.deal.PackageGroup;

/**
 * The goods that stand packed and ready. It replaces what was recorded before and has not been
 * handed over.
 *
 * @param lines what is packed of each line; a line that is absent has nothing packed
 * @param packages what it is packed in
 */
public record PackedQuantities(
    @NotEmpty @Size(max = 500) List<@Valid LineQuantity> lines,
    @NotEmpty @Size(max = 50) List<@Valid PackageGroup> packages)
    implements Command {

  public PackedQuantities {
    lines = Absent.listToEmpty(lines);
    packages = Absent.listToEmpty(packages);
  }
}

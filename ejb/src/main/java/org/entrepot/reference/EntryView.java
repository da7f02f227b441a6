package org.entrepot.reference;

import java.time.LocalDate;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What a list says of a code on a day.
 *
 * @param name in the reader's language where the list has it
 * @param inForce whether the list had it on that day; a withdrawn code is still told
 * @param edition the edition that said so last; 0 is the set that the product ships
 * @param since the day from which that edition holds, absent for the shipped set
 * @param version the number of its import, absent for the shipped set
 * @param cells what the list keeps of it, by column
 */
public record EntryView(
    String list,
    String code,
    String name,
    boolean inForce,
    int edition,
    @Nullable LocalDate since,
    @Nullable String version,
    Map<String, String> cells) {

  public EntryView {
    cells = Map.copyOf(cells);
  }
}

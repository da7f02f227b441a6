package org.entrepot.reference;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.entrepot.platform.access.Numbered;
import org.jspecify.annotations.Nullable;

/**
 * An imported file and what became of it.
 *
 * @param list its list, in lower case
 * @param edition which one it is of its list, absent unless it was applied
 * @param baseEdition the edition that it was compared with; 0 is the shipped set
 * @param fileDigest the SHA-256 of the file as it was sent
 * @param importedBy the person's id at the identity provider, or the account of the command line
 * @param validFrom the day from which it holds, absent unless it was applied
 * @param rows what was read: entries, wrong ones and those left out
 * @param wrong how much of it was refused; the errors name each
 * @param leftOut rows that the list itself marks as deleted or that are no entries
 * @param repeated rows that say again what an earlier one said
 * @param cut whether so much of the list in force is missing, or so much is wrong, that the file
 *     may be incomplete: it is applied only with an explicit word
 * @param ignoredColumns columns of the file that nobody reads
 */
public record VersionView(
    String number,
    String list,
    VersionStatus status,
    @Nullable Integer edition,
    int baseEdition,
    String fileName,
    String fileDigest,
    long fileBytes,
    String importedBy,
    Instant importedAt,
    @Nullable Instant decidedAt,
    @Nullable LocalDate validFrom,
    int rows,
    int wrong,
    int leftOut,
    int repeated,
    int added,
    int changed,
    int withdrawn,
    int kept,
    boolean cut,
    List<String> ignoredColumns)
    implements Numbered {

  public VersionView {
    ignoredColumns = List.copyOf(ignoredColumns);
  }
}

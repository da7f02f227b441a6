package org.entrepot.platform.audit;

import org.jspecify.annotations.Nullable;

/**
 * What a verification has come to.
 *
 * @param entries how many entries were verified, from the beginning on
 * @param chains how many chains were verified to their ends
 * @param checkpoints how many checkpoints, with signature and root
 * @param finding the first thing that is wrong, null where all was right so far
 * @param nextCursor where to go on, null at the end
 */
public record AuditReport(
    long entries,
    long chains,
    long checkpoints,
    @Nullable Finding finding,
    @Nullable String nextCursor) {

  /** Whether everything was verified and nothing is wrong. */
  public boolean isWhole() {
    return finding == null && nextCursor == null;
  }
}

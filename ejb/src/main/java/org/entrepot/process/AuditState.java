package org.entrepot.process;

import org.entrepot.platform.audit.Checkpoint;
import org.jspecify.annotations.Nullable;

/**
 * The audit at a glance.
 *
 * @param entries how many entries there are
 * @param chains how many chains they hang in
 * @param unsigned how many entries came after the last checkpoint
 * @param last the last checkpoint, null before the first
 */
public record AuditState(long entries, long chains, long unsigned, @Nullable Checkpoint last) {}

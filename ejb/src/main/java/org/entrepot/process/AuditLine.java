package org.entrepot.process;

import java.time.Instant;

/**
 * An audit entry with the person's name.
 *
 * @param object the number of the object, empty where there is none
 * @param result {@code done} or the code of the refusal
 * @param person the name, the id of somebody no longer known, or empty for the exchange itself
 */
public record AuditLine(Instant at, String action, String object, String result, String person) {}

package org.entrepot.platform.audit;

import java.time.Instant;

/** An audit entry as its company and the operator read it. */
public record AuditView(Instant at, String action, String object, String result, String person) {}

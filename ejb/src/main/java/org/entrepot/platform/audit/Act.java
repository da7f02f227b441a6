package org.entrepot.platform.audit;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What happened: who did what, on what, with which result.
 *
 * @param person the identity provider's id of the person, null for the exchange itself
 * @param result {@code done} or the code of the refusal
 */
record Act(
    Instant at,
    @Nullable String person,
    String action,
    @Nullable String object,
    String result,
    String requestId,
    String address) {}

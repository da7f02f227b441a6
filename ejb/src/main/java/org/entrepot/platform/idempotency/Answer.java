package org.entrepot.platform.idempotency;

import org.jspecify.annotations.Nullable;

/**
 * What a POST answered, kept to be given again.
 *
 * @param status the HTTP status
 * @param body the JSON text, empty when there is none
 * @param location the {@code Location} header
 */
public record Answer(int status, String body, @Nullable String location) {}

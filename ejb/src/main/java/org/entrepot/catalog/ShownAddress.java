package org.entrepot.catalog;

import java.time.Instant;

/** Where a public product is found, and when it was last changed. */
public record ShownAddress(String slug, Instant changedAt) {}

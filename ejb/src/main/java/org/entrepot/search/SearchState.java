package org.entrepot.search;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * How the index that answers here is.
 *
 * @param shared whether all nodes share it; else it is this node's own
 * @param ready whether it answers, which it does once it was whole
 * @param products how many it has
 * @param suppliers how many it has
 * @param followedAt when it last was up to date, to the minute
 * @param rebuild the rebuild under way, null for none
 * @param percent how much of the rebuild is done, null for none
 */
public record SearchState(
    boolean shared,
    boolean ready,
    long products,
    long suppliers,
    @Nullable Instant followedAt,
    @Nullable Rebuild rebuild,
    @Nullable Integer percent) {}

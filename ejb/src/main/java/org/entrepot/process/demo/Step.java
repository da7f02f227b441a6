package org.entrepot.process.demo;

import java.time.Instant;
import java.util.function.Supplier;

/**
 * One thing that somebody does in the demo world, in one transaction.
 *
 * @param name unlike any other's; later steps find the result by it
 * @param at when it is done on the trade clock
 * @param deed gives what is remembered, such as the number of what came to be
 */
record Step(String name, Instant at, Supplier<String> deed) {}

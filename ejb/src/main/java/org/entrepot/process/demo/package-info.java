/**
 * The demo world: invented companies, goods and trades of the past 120 days, made through the same
 * services that everybody uses, on a clock that runs through those days in seconds.
 */
@org.jspecify.annotations.NullMarked
package org.entrepot.process.demo;

/**
 * What every business would need and none would own: errors, rights, audit, outbox, files, money.
 * It knows no component and no process.
 */
@org.jspecify.annotations.NullMarked
package org.entrepot.platform;

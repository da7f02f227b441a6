/**
 * What stands around the application: the launcher of the local run, the migrator, and the servers
 * that both the run and the integration tests start. Plain Java SE; nothing here knows the
 * business.
 */
@NullMarked
package org.entrepot.config;

import org.jspecify.annotations.NullMarked;

/** What every answer over HTTP carries, whichever WAR gives it. */
@org.jspecify.annotations.NullMarked
package org.entrepot.platform.http;

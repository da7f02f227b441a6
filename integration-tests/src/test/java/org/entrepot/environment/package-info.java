/**
 * The running Entrepot that the tests meet from outside: the built EAR on a configured WildFly, a
 * real database, Keycloak and an SMTP server, started once for all tests and stopped after the
 * last.
 */
package org.entrepot.environment;

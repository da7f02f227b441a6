/** How the API speaks HTTP: who calls, what a problem looks like, how an answer is given once. */
@org.jspecify.annotations.NullMarked
package org.entrepot.api.platform;

/**
 * What an uploaded file really is, and whether it may stay: one check for each kind, each with its
 * limits, and each refusal with a code that says what is wrong.
 */
package org.entrepot.platform.file.inspection;

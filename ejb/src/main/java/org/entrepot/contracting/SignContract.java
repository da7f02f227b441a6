package org.entrepot.contracting;

import jakarta.validation.constraints.NotNull;
import org.entrepot.platform.access.Command;
import org.entrepot.platform.value.Digest;

/**
 * The consent of an authorised person to the printed contract.
 *
 * @param digest the SHA-256 of the document that the person has read
 */
public record SignContract(@NotNull Digest digest) implements Command {}

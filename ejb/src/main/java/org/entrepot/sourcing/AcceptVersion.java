package org.entrepot.sourcing;

import jakarta.validation.constraints.NotNull;
import org.entrepot.platform.access.Command;
import org.entrepot.platform.value.Digest;

/**
 * The word that concludes: it names what was read.
 *
 * @param versionDigest the digest of the quotation's latest version, as the acceptor saw it
 */
public record AcceptVersion(@NotNull Digest versionDigest) implements Command {}

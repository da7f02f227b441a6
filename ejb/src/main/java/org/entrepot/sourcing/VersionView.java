package org.entrepot.sourcing;

import org.entrepot.platform.value.Digest;

/**
 * One version of a quotation.
 *
 * @param previousDigest the digest of the version before; zeros for the first
 */
public record VersionView(
    VersionStatus status, Digest digest, Digest previousDigest, Offer offer) {}

package org.entrepot.sourcing;

import java.time.Instant;

/**
 * A file beside an RFQ.
 *
 * @param size in bytes
 */
public record AttachmentView(
    String number, String fileName, String mediaType, long size, Instant addedAt) {}

package org.entrepot.platform.file;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;

/**
 * A file that was taken in.
 *
 * @param digest the SHA-256 of its bytes, under which it lies
 * @param mediaType what its bytes are, not what the sender called them
 * @param size in bytes
 * @param name the sender's name for it, made harmless; shown, never used as a path
 */
@Embeddable
public record StoredFile(
    @Column(name = "file_digest") String digest,
    @Column(name = "file_type") String mediaType,
    @Column(name = "file_size") long size,
    @Column(name = "file_name") String name) {}

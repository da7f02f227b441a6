package org.entrepot.platform.file.inspection;

/**
 * A file that passed.
 *
 * @param kind what it is now
 * @param bytes what is to be kept: pictures are painted anew and texts are UTF-8, all else is as it
 *     came
 */
@SuppressWarnings("ArrayRecordComponent") // Handed on once, never compared.
public record Inspected(FileKind kind, byte[] bytes) {}

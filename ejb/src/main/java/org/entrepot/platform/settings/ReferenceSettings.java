package org.entrepot.platform.settings;

/**
 * What an installation may set about imported lists.
 *
 * @param maximumBytes {@code REFERENCE_MAX_BYTES}: the size of a list once it is unpacked; the file
 *     that brings it is an upload like any other
 * @param mostRows {@code REFERENCE_MAX_ROWS}: the entries of one list
 * @param longestCell {@code REFERENCE_MAX_CELL}: the characters of one cell
 */
public record ReferenceSettings(long maximumBytes, int mostRows, int longestCell) {

  private static final long MEBIBYTE = 1024L * 1024;

  static ReferenceSettings from(SettingsReader reader) {
    return new ReferenceSettings(
        reader.number("REFERENCE_MAX_BYTES", 64 * MEBIBYTE),
        (int) reader.number("REFERENCE_MAX_ROWS", 1_000_000),
        (int) reader.number("REFERENCE_MAX_CELL", 2000));
  }
}

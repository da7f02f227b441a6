package org.entrepot.platform.file;

import java.util.Set;
import org.entrepot.platform.file.inspection.FileKind;

/** What an uploaded file is for decides which kinds are taken. */
public enum Purpose {
  /** A product's picture. */
  PICTURE(Set.of(FileKind.JPEG, FileKind.PNG, FileKind.WEBP)),
  /** Evidence and attachments: papers and pictures of papers. */
  PAPER(
      Set.of(
          FileKind.PDF,
          FileKind.JPEG,
          FileKind.PNG,
          FileKind.TEXT,
          FileKind.TABLE,
          FileKind.WORKBOOK,
          FileKind.LETTER));

  private final Set<FileKind> kinds;

  Purpose(Set<FileKind> kinds) {
    this.kinds = kinds;
  }

  Set<FileKind> kinds() {
    return kinds;
  }
}

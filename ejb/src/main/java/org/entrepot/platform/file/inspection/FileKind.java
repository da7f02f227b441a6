package org.entrepot.platform.file.inspection;

import java.util.List;

/** The kinds of files that the exchange knows how to check. */
public enum FileKind {
  JPEG("image/jpeg", "jpg", "jpeg", "jfif", "jpe"),
  PNG("image/png", "png"),
  /** Taken, but kept as JPEG or PNG, which can be printed. */
  WEBP("image/webp", "webp"),
  PDF("application/pdf", "pdf"),
  /** Plain text in UTF-8. */
  TEXT("text/plain", "txt"),
  /** Comma-separated values in UTF-8. */
  TABLE("text/csv", "csv"),
  WORKBOOK("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", "xlsx"),
  LETTER("application/vnd.openxmlformats-officedocument.wordprocessingml.document", "docx");

  private final String mediaType;
  private final List<String> extensions;

  FileKind(String mediaType, String... extensions) {
    this.mediaType = mediaType;
    this.extensions = List.of(extensions);
  }

  public String mediaType() {
    return mediaType;
  }

  /** The usual extension, without the point. */
  public String extension() {
    return extensions.get(0);
  }

  /** Whether files of this kind bear the extension, which stands in lower case. */
  public boolean isCalled(String extension) {
    return extensions.contains(extension);
  }

  boolean isPicture() {
    return this == JPEG || this == PNG || this == WEBP;
  }
}

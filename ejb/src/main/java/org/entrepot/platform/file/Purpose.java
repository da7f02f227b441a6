package org.entrepot.platform.file;

import java.util.Set;

/** What an uploaded file is for decides which types are taken. */
public enum Purpose {
  /** A product's picture. */
  PICTURE(Set.of("image/jpeg", "image/png", "image/webp")),
  /** Evidence and attachments: papers and pictures of papers. */
  PAPER(
      Set.of(
          "application/pdf",
          "image/jpeg",
          "image/png",
          "text/plain",
          "text/csv",
          "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
          "application/vnd.openxmlformats-officedocument.wordprocessingml.document"));

  private final Set<String> mediaTypes;

  Purpose(Set<String> mediaTypes) {
    this.mediaTypes = mediaTypes;
  }

  boolean takes(String mediaType) {
    return mediaTypes.contains(mediaType);
  }
}

package org.entrepot.platform.document;

/** Bytes that were handed in as a picture are not a PNG or JPEG that can be printed. */
public final class UnreadablePicture extends RuntimeException {
  private static final long serialVersionUID = 1L;

  UnreadablePicture(String reason) {
    super(reason);
  }

  UnreadablePicture(String reason, Throwable cause) {
    super(reason, cause);
  }

  /** The name of the rule, which is the key of its translation. */
  public String code() {
    return "unreadable_picture";
  }
}

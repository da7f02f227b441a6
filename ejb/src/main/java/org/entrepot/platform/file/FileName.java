package org.entrepot.platform.file;

import java.util.Locale;
import java.util.regex.Pattern;
import org.entrepot.platform.file.inspection.FileKind;

/** A sender's name for a file, made harmless to show and to save under; it is never a path here. */
final class FileName {

  private static final int LONGEST = 120;
  private static final int LONGEST_EXTENSION = 5;

  // Controls, marks that turn the direction of text, halves of characters, and what a file system
  // or a header would take for its own.
  private static final Pattern UNFIT =
      Pattern.compile("[\\p{Cc}\\p{Cf}\\p{Cs}\\p{Co}\\p{Cn}\\p{Zl}\\p{Zp}\"<>:|?*%;\\\\/]");
  private static final Pattern DEVICE =
      Pattern.compile(
          "(con|prn|aux|nul|conin\\$|conout\\$|com[0-9¹²³]|lpt[0-9¹²³])(\\..*)?",
          Pattern.CASE_INSENSITIVE);

  private FileName() {}

  static String harmless(String sent) {
    String last = sent.substring(Math.max(sent.lastIndexOf('/'), sent.lastIndexOf('\\')) + 1);
    String clean = UNFIT.matcher(last).replaceAll("_").replaceAll("[. ]+$", "").strip();
    String bounded = clean.substring(start(clean, LONGEST)).strip();
    boolean unfit =
        bounded.isEmpty() || bounded.startsWith(".") || DEVICE.matcher(bounded).matches();
    return unfit ? "file" + bounded : bounded;
  }

  /** The end is kept, because there the extension stands; no character is cut in two. */
  private static int start(String text, int longest) {
    int start = Math.max(0, text.length() - longest);
    return start > 0 && Character.isLowSurrogate(text.charAt(start)) ? start + 1 : start;
  }

  /** The letters behind the last point, in lower case; empty where there are none. */
  static String extension(String name) {
    int point = name.lastIndexOf('.');
    String extension = point < 0 ? "" : name.substring(point + 1).toLowerCase(Locale.ROOT);
    return extension.length() <= LONGEST_EXTENSION && extension.matches("[a-z0-9]+")
        ? extension
        : "";
  }

  /** The name with an extension that tells what the file is. */
  static String of(String harmless, FileKind kind) {
    String extension = extension(harmless);
    if (kind.isCalled(extension)) {
      return harmless;
    }
    String stem =
        extension.isEmpty()
            ? harmless
            : harmless.substring(0, harmless.length() - extension.length() - 1);
    String ending = "." + kind.extension();
    return stem.substring(start(stem, LONGEST - ending.length())) + ending;
  }
}

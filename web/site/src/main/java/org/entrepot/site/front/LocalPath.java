package org.entrepot.site.front;

import org.jspecify.annotations.Nullable;

/** Tells a path of this site from an address that leads elsewhere. */
final class LocalPath {
  private LocalPath() {}

  /** One slash and no second one, neither straight nor as a browser reads a backslash. */
  static boolean is(String path) {
    return path.startsWith("/")
        && !path.startsWith("//")
        && path.chars().noneMatch(c -> c == '\\' || c < ' ');
  }

  /** The path if it is one of ours, else the fallback. */
  static String orElse(@Nullable String path, String fallback) {
    return path != null && is(path) ? path : fallback;
  }
}

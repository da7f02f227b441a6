package org.entrepot.site.platform;

/** One line of the difference between two versions; equal texts are a line that stayed. */
public record Change(String label, String before, String after) {
  public boolean isChanged() {
    return !before.equals(after);
  }
}

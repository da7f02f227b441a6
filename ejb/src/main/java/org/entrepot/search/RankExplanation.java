package org.entrepot.search;

import java.util.List;

/**
 * Why a product stands where it stands.
 *
 * @param known whether the index has the product
 * @param matches whether the search finds it at all
 * @param text all parts as one text, indented
 * @param parts each share of the rank, before those that it is made of
 */
public record RankExplanation(boolean known, boolean matches, String text, List<Part> parts) {

  /**
   * A share of a rank.
   *
   * @param depth of how many other parts it is a part
   * @param worth a plain decimal number
   * @param reason the engine's own words
   */
  public record Part(int depth, String worth, String reason) {}

  static RankExplanation ofUnknown() {
    return new RankExplanation(false, false, "", List.of());
  }

  static RankExplanation of(boolean matches, List<Part> parts) {
    StringBuilder text = new StringBuilder();
    parts.forEach(
        part ->
            text.append("  ".repeat(part.depth()))
                .append(part.worth())
                .append("  ")
                .append(part.reason())
                .append('\n'));
    return new RankExplanation(true, matches, text.toString(), List.copyOf(parts));
  }
}

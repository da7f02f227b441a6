package org.entrepot.reference;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.entrepot.platform.error.Refusal;
import org.entrepot.platform.value.CodeList;
import org.entrepot.platform.value.CodeRow;
import org.entrepot.platform.value.ReferenceTable;
import org.jspecify.annotations.Nullable;

/**
 * The lists. A code list says what holds from a day on; a list of rates holds the days in its keys:
 * {@code USD:2026-04-13}, {@code DE:standard:2021-01-01}. Countries come first, because places are
 * checked against them.
 */
public enum ReferenceList {
  COUNTRY(CodeList.COUNTRY, "ISO 3166-1"),
  CURRENCY(CodeList.CURRENCY, "ISO 4217"),
  HS(CodeList.HS, "Harmonized System"),
  LOCODE(CodeList.LOCODE, "UN/LOCODE"),
  UNIT(CodeList.UNIT, "UN/ECE Rec 20"),
  PACKAGE(CodeList.PACKAGE, "UN/ECE Rec 21"),
  RATE(null, "ECB euro reference rates"),
  VAT(null, "VAT rates");

  /** The ISO date of a key is its end. */
  static final int DATE_LENGTH = 10;

  private final @Nullable CodeList codes;
  private final String source;

  ReferenceList(@Nullable CodeList codes, String source) {
    this.codes = codes;
    this.source = source;
  }

  /**
   * The list of that name, in lower case as addresses have it.
   *
   * @throws Refusal where there is none (404)
   */
  public static ReferenceList of(String name) {
    return Arrays.stream(values())
        .filter(list -> list.path().equals(name))
        .findFirst()
        .orElseThrow(Refusal::notFound);
  }

  /** Its name in addresses. */
  public String path() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** Whose list it is. */
  public String source() {
    return source;
  }

  /** The list of the platform that it feeds, if values are checked against it. */
  public Optional<CodeList> codes() {
    return Optional.ofNullable(codes);
  }

  /** What is kept of each entry. */
  public List<String> columns() {
    return switch (this) {
      case RATE -> List.of("rate");
      case VAT -> List.of("rate", "to", "description");
      default -> codes().orElseThrow().columns();
    };
  }

  /** Whether a file says the whole list, so that what it leaves out is withdrawn. */
  boolean isWhole() {
    return this != RATE;
  }

  /**
   * Whether a file of this list may withdraw the code. Rec 20 has the units of packages, X and a
   * code of Rec 21, only by reference.
   */
  boolean owns(String code) {
    return this != UNIT || code.length() != 3 || !code.startsWith("X");
  }

  /** The set that the product ships: edition 0. */
  List<CodeRow> shipped() {
    return switch (this) {
      case RATE -> shipped("rates");
      case VAT -> shipped("vat");
      default -> codes().orElseThrow().shipped();
    };
  }

  private static List<CodeRow> shipped(String file) {
    return ReferenceTable.read(file).stream()
        .map(cells -> new CodeRow(cells.get(0), cells.subList(1, cells.size()), true))
        .toList();
  }
}

package org.entrepot.platform.value;

import java.util.Arrays;
import java.util.Locale;

/**
 * The eleven rules of Incoterms 2020 (ICC publication 723), from the seller's least duty to the
 * most.
 */
public enum Incoterm {
  EXW("Ex Works", "工厂交货"),
  FCA("Free Carrier", "货交承运人"),
  CPT("Carriage Paid To", "运费付至"),
  CIP("Carriage and Insurance Paid To", "运费和保险费付至"),
  DAP("Delivered at Place", "目的地交货"),
  DPU("Delivered at Place Unloaded", "目的地卸货后交货"),
  DDP("Delivered Duty Paid", "完税后交货"),
  FAS("Free Alongside Ship", "船边交货"),
  FOB("Free On Board", "船上交货"),
  CFR("Cost and Freight", "成本加运费"),
  CIF("Cost, Insurance and Freight", "成本、保险费加运费");

  private final String english;
  private final String chinese;

  Incoterm(String english, String chinese) {
    this.english = english;
    this.chinese = chinese;
  }

  /** Reads the three letters in any case; another text is {@code incoterm_unknown}. */
  public static Incoterm of(String code) {
    String wanted = code.strip();
    return Arrays.stream(values())
        .filter(rule -> rule.name().equalsIgnoreCase(wanted))
        .findFirst()
        .orElseThrow(
            () -> new InvalidValue("incoterm_unknown", "Not one of the eleven Incoterms 2020"));
  }

  /** The rule's name in Chinese for a Chinese locale, else in English. */
  public String title(Locale locale) {
    return Languages.isChinese(locale) ? chinese : english;
  }

  /**
   * The C rules: risk passes at the place of delivery, cost is paid to the place of destination, so
   * that both are named.
   */
  public boolean hasTwoPlaces() {
    return switch (this) {
      case CPT, CIP, CFR, CIF -> true;
      default -> false;
    };
  }

  /**
   * The rules for sea and inland waterway only; they suit goods put on board, not containers handed
   * over at a terminal.
   */
  public boolean isSeaOnly() {
    return switch (this) {
      case FAS, FOB, CFR, CIF -> true;
      default -> false;
    };
  }
}

package org.entrepot.platform.value;

import java.util.HashMap;
import java.util.Map;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/**
 * The table of tax ids by country. Sources: VIES for the Union, the national tax offices for the
 * rest.
 */
final class TaxIdRules {
  private static final String UNKNOWN_LABEL = "Tax ID";
  private static final String UNKNOWN_FORMAT = "[A-Z0-9]{4,20}";

  private static final Map<String, TaxIdRule> RULES = rules();
  private static final TaxIdRule UNKNOWN = rule(UNKNOWN_LABEL, false, UNKNOWN_FORMAT);

  private TaxIdRules() {}

  static TaxIdRule of(CountryCode country) {
    return RULES.getOrDefault(country.code(), UNKNOWN);
  }

  private static Map<String, TaxIdRule> rules() {
    Map<String, TaxIdRule> rules = new HashMap<>();
    europeanUnion(rules);
    europe(rules);
    asiaAndPacific(rules);
    americas(rules);
    labelsOnly(rules);
    return Map.copyOf(rules);
  }

  private static void europeanUnion(Map<String, TaxIdRule> rules) {
    Map<String, String> formats = new HashMap<>();
    formats.put("AT", "U\\d{8}");
    formats.put("BE", "[01]\\d{9}");
    formats.put("BG", "\\d{9,10}");
    formats.put("CY", "\\d{8}[A-Z]");
    formats.put("CZ", "\\d{8,10}");
    formats.put("DE", "[1-9]\\d{8}");
    formats.put("DK", "\\d{8}");
    formats.put("EE", "\\d{9}");
    formats.put("ES", "[A-Z]\\d{7}[A-Z0-9]|\\d{8}[A-Z]");
    formats.put("FI", "\\d{8}");
    formats.put("FR", "[A-HJ-NP-Z0-9]{2}\\d{9}");
    formats.put("GR", "\\d{9}");
    formats.put("HR", "\\d{11}");
    formats.put("HU", "\\d{8}");
    formats.put("IE", "\\d[A-Z0-9+*]\\d{5}[A-W]|\\d{7}[A-W][A-I]");
    formats.put("IT", "\\d{11}");
    formats.put("LT", "\\d{9}|\\d{12}");
    formats.put("LU", "\\d{8}");
    formats.put("LV", "\\d{11}");
    formats.put("MT", "\\d{8}");
    formats.put("NL", "\\d{9}B\\d{2}");
    formats.put("PL", "\\d{10}");
    formats.put("PT", "\\d{9}");
    formats.put("RO", "[1-9]\\d{1,9}");
    formats.put("SE", "\\d{12}");
    formats.put("SI", "[1-9]\\d{7}");
    formats.put("SK", "\\d{10}");
    formats.forEach((country, format) -> rules.put(country, union(country, format)));
  }

  /** A VAT id is needed for any supply or acquisition of goods across the Union's inner borders. */
  private static TaxIdRule union(String country, String format) {
    // Greece is EL in VAT ids.
    String prefix = country.equals("GR") ? "EL" : country;
    return new TaxIdRule(
        "VAT",
        true,
        prefix,
        Pattern.compile(prefix + "(?:" + format + ")"),
        UnionVatChecksum::holds);
  }

  private static void europe(Map<String, TaxIdRule> rules) {
    String british = "(?:GB|XI)(?:\\d{9}|\\d{12}|GD[0-4]\\d{2}|HA[5-9]\\d{2})";
    rules.put("GB", prefixed("VAT", false, "GB", british, TaxIdChecksums::britishVat));
    String swiss = "CHE\\d{9}(?:MWST|TVA|IVA|TPV)?";
    rules.put("CH", prefixed("UID", true, "CHE", swiss, TaxIdChecksums::swissUid));
    rules.put("LI", prefixed("UID", true, "CHE", swiss, TaxIdChecksums::swissUid));
    String norwegian = "(?:NO)?\\d{9}(?:MVA)?";
    rules.put("NO", rule("Org.nr.", true, norwegian, TaxIdChecksums::norwegianNumber));
    rules.put("TR", rule("VKN", true, "\\d{10,11}", TaxIdChecksums::turkishNumber));
    rules.put("RU", rule("INN", true, "\\d{10}|\\d{12}", TaxIdChecksums::russianInn));
  }

  private static void asiaAndPacific(Map<String, TaxIdRule> rules) {
    String uscc = "[0-9A-HJ-NPQRTUWXY]{2}\\d{6}[0-9A-HJ-NPQRTUWXY]{10}";
    rules.put("CN", rule("USCC", true, uscc, TaxIdChecksums::chineseUscc));
    String gstin = "(?:[0-3]\\d|97|99)[A-Z]{5}\\d{4}[A-Z][1-9A-Z][A-Z][0-9A-Z]";
    rules.put("IN", rule("GSTIN", true, gstin, TaxIdChecksums::indianGstin));
    rules.put("KR", rule("BRN", true, "\\d{10}", TaxIdChecksums::koreanNumber));
    rules.put(
        "JP", rule("Corporate number", true, "T?[1-9]\\d{12}", TaxIdChecksums::japaneseNumber));
    rules.put("AU", rule("ABN", true, "[1-9]\\d{10}", TaxIdChecksums::australianAbn));
    rules.put("AE", rule("TRN", false, "1\\d{14}"));
    rules.put("SA", rule("VAT", false, "3\\d{13}3"));
    rules.put("TH", rule("TIN", true, "\\d{13}", TaxIdChecksums::thaiNumber));
    rules.put("VN", rule("MST", true, "\\d{10}(?:\\d{3})?"));
  }

  private static void americas(Map<String, TaxIdRule> rules) {
    rules.put("US", rule("EIN", false, "(?!00)\\d{9}"));
    String date = "\\d{2}(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\\d|3[01])";
    rules.put("MX", rule("RFC", true, "[A-ZÑ&]{3,4}" + date + "[A-Z0-9]{2}[0-9A]"));
    rules.put("BR", rule("CNPJ", true, "[0-9A-Z]{12}\\d{2}", TaxIdChecksums::brazilianCnpj));
    rules.put("AR", rule("CUIT", true, "\\d{11}", TaxIdChecksums::argentineCuit));
    rules.put("CL", rule("RUT", true, "\\d{7,8}[0-9K]", TaxIdChecksums::chileanRut));
    rules.put("PE", rule("RUC", true, "[12]\\d{10}", TaxIdChecksums::peruvianRuc));
    rules.put("CA", rule("BN", false, "\\d{9}(?:R[TCMP]\\d{4})?", TaxIdChecksums::canadianNumber));
    rules.put("ZA", rule("VAT", false, "4\\d{9}"));
  }

  /** Countries whose id is only bounded here, with the name by which people know it. */
  private static void labelsOnly(Map<String, TaxIdRule> rules) {
    Map<String, String> labels =
        Map.ofEntries(
            Map.entry("BD", "BIN"),
            Map.entry("CO", "NIT"),
            Map.entry("EG", "TIN"),
            Map.entry("GH", "TIN"),
            Map.entry("HK", "BR"),
            Map.entry("ID", "NPWP"),
            Map.entry("IL", "VAT"),
            Map.entry("KE", "PIN"),
            Map.entry("KZ", "BIN"),
            Map.entry("LK", "TIN"),
            Map.entry("MA", "ICE"),
            Map.entry("MY", "TIN"),
            Map.entry("NG", "TIN"),
            Map.entry("NZ", "NZBN"),
            Map.entry("PH", "TIN"),
            Map.entry("PK", "NTN"),
            Map.entry("SG", "UEN"),
            Map.entry("TW", "UBN"),
            Map.entry("UA", "EDRPOU"),
            Map.entry("UZ", "INN"));
    labels.forEach((country, label) -> rules.put(country, rule(label, false, UNKNOWN_FORMAT)));
  }

  private static TaxIdRule rule(String label, boolean required, String format) {
    return rule(label, required, format, id -> true);
  }

  private static TaxIdRule rule(
      String label, boolean required, String format, Predicate<String> checksum) {
    return prefixed(label, required, "", format, checksum);
  }

  private static TaxIdRule prefixed(
      String label, boolean required, String prefix, String format, Predicate<String> checksum) {
    return new TaxIdRule(label, required, prefix, Pattern.compile(format), checksum);
  }
}

package org.entrepot.platform.document.typeset;

import java.lang.Character.UnicodeScript;
import java.util.List;
import java.util.Map;

/**
 * What a run of one script needs before it can be drawn.
 *
 * @param tags the names that fonts know the script by, the best first
 */
record Script(Kind kind, List<String> tags) {
  enum Kind {
    /** One character, one glyph, and marks on top. */
    PLAIN,
    /** Letters that join, such as Arabic. */
    JOINING,
    /** Syllables whose signs change place and shape, such as Devanagari. */
    SYLLABIC,
    /** Thai and Lao, whose vowel am is two signs. */
    SPLIT_VOWEL
  }

  static final Script PLAIN = new Script(Kind.PLAIN, List.of("DFLT"));

  private static final Map<UnicodeScript, Script> SCRIPTS =
      Map.ofEntries(
          Map.entry(UnicodeScript.ARABIC, joining("arab")),
          Map.entry(UnicodeScript.SYRIAC, joining("syrc")),
          Map.entry(UnicodeScript.NKO, joining("nko ")),
          Map.entry(UnicodeScript.HEBREW, new Script(Kind.PLAIN, List.of("hebr", "DFLT"))),
          Map.entry(UnicodeScript.THAI, new Script(Kind.SPLIT_VOWEL, List.of("thai", "DFLT"))),
          Map.entry(UnicodeScript.LAO, new Script(Kind.SPLIT_VOWEL, List.of("lao ", "DFLT"))),
          Map.entry(UnicodeScript.DEVANAGARI, syllabic("dev2", "deva")),
          Map.entry(UnicodeScript.BENGALI, syllabic("bng2", "beng")),
          Map.entry(UnicodeScript.GURMUKHI, syllabic("gur2", "guru")),
          Map.entry(UnicodeScript.GUJARATI, syllabic("gjr2", "gujr")),
          Map.entry(UnicodeScript.ORIYA, syllabic("ory2", "orya")),
          Map.entry(UnicodeScript.TAMIL, syllabic("tml2", "taml")),
          Map.entry(UnicodeScript.TELUGU, syllabic("tel2", "telu")),
          Map.entry(UnicodeScript.KANNADA, syllabic("knd2", "knda")),
          Map.entry(UnicodeScript.MALAYALAM, syllabic("mlm2", "mlym")),
          Map.entry(UnicodeScript.SINHALA, syllabic("sinh", "sinh")));

  private static Script joining(String tag) {
    return new Script(Kind.JOINING, List.of(tag, "DFLT"));
  }

  private static Script syllabic(String tag, String older) {
    return new Script(Kind.SYLLABIC, List.of(tag, older));
  }

  /** The script of a character; marks, joiners and punctuation go with what stands before them. */
  static Script of(int codePoint, Script before) {
    if (codePoint < 0x0590) {
      return codePoint >= 0x0300 && codePoint <= 0x036F ? before : PLAIN;
    }
    var script = UnicodeScript.of(codePoint);
    if (script == UnicodeScript.INHERITED || codePoint == 0x0964 || codePoint == 0x0965) {
      return before;
    }
    return SCRIPTS.getOrDefault(script, PLAIN);
  }
}
